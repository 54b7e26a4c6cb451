// The page around a report: head with its policy, skip link, navigation, footer.

import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Summary } from "../../core/summary.ts";
import { cleanLine } from "../clean.ts";
import { minute } from "../figures.ts";
import { cspHash } from "../sha256.ts";
import { RawScript, RawStyle } from "./raw.tsx";
import { SCRIPT } from "./script.ts";
import { STYLE } from "./style/index.ts";

/** Nothing but our own style and script may act; nothing may be fetched or sent. */
const POLICY: string = [
  "default-src 'none'",
  `style-src '${cspHash(STYLE)}'`,
  `script-src '${cspHash(SCRIPT)}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export type PageLink = Readonly<{ id: string; name: string }>;

type PageProps = Readonly<{
  title: string;
  summary: Summary;
  links: readonly PageLink[];
  children: ComponentChildren;
}>;

/** A whole HTML document as a string. */
export function pageToString(props: PageProps): string {
  return `<!doctype html>\n${leaner(renderToString(<Page {...props} />))}\n`;
}

/**
 * Empty shapes close themselves: a page has hundreds. What was read cannot look like one, since
 * every `<` of it is escaped.
 */
function leaner(html: string): string {
  return html.replaceAll(/><\/(?:path|rect|circle)>/g, "/>");
}

function Page({ title, summary, links, children }: PageProps): VNode {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <meta name="generator" content={toolOf(summary)} />
        <title>{title}</title>
        <link rel="icon" href="data:," />
        <RawStyle text={STYLE} />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the report
        </a>
        <Header links={links} />
        <main id="main" class="wrap" tabIndex={-1}>
          {children}
        </main>
        <footer class="foot">
          <div class="wrap">
            <p>{`Made by ${toolOf(summary)} on ${minute(summary.generatedAt)}.`}</p>
            <p>This file is complete: it loads nothing from the network and sends nothing.</p>
          </div>
        </footer>
        <RawScript text={SCRIPT} />
      </body>
    </html>
  );
}

function toolOf({ tool }: Summary): string {
  return `${tool.name} ${cleanLine(tool.version, 40)}`;
}

function Header({ links }: Readonly<{ links: readonly PageLink[] }>): VNode {
  return (
    <header class="top">
      <div class="wrap barr">
        <a class="brand" href="#main" aria-label="hypemeter, to the top">
          <svg viewBox="0 0 20 18" aria-hidden="true">
            <path d="M3 14a7 7 0 0 1 14 0" />
            <path d="M10 14L14.2 8.4" />
          </svg>
          <span>hypemeter</span>
        </a>
        <nav aria-label="Sections">
          {links.map(({ id, name }) => (
            <a href={`#${id}`}>{name}</a>
          ))}
        </nav>
        <button type="button" class="theme" hidden>
          Dark
        </button>
      </div>
    </header>
  );
}
