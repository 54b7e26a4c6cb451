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
function policyOf(hasScript: boolean): string {
  return [
    "default-src 'none'",
    `style-src '${cspHash(STYLE)}'`,
    ...(hasScript ? [`script-src '${cspHash(SCRIPT)}'`] : []),
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

export type PageLink = Readonly<{ id: string; name: string }>;

type PageProps = Readonly<{
  title: string;
  /** Who made it, and when. */
  summary: Pick<Summary, "tool" | "generatedAt">;
  links: readonly PageLink[];
  children: ComponentChildren;
  /** False for a page with nothing to search, sort or switch. */
  hasScript?: boolean;
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

function Page({ title, summary, links, children, hasScript = true }: PageProps): VNode {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyOf(hasScript)} />
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
        <Header links={links} hasScript={hasScript} />
        <main id="main" class="wrap" tabIndex={-1}>
          {children}
        </main>
        <footer class="foot">
          <div class="wrap">
            <p>{`Made by ${toolOf(summary)} on ${minute(summary.generatedAt)}.`}</p>
            <p>This file is complete: it loads nothing from the network and sends nothing.</p>
          </div>
        </footer>
        {hasScript ? <RawScript text={SCRIPT} /> : null}
      </body>
    </html>
  );
}

function toolOf({ tool }: Pick<Summary, "tool">): string {
  return `${tool.name} ${cleanLine(tool.version, 40)}`;
}

type HeaderProps = Readonly<{ links: readonly PageLink[]; hasScript: boolean }>;

function Header({ links, hasScript }: HeaderProps): VNode {
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
        {hasScript ? (
          <button type="button" class="theme" hidden>
            Dark
          </button>
        ) : null}
      </div>
    </header>
  );
}
