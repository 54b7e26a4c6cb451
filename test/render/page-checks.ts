// What every page of ours must keep: valid HTML, no address outside, each thing named once.

import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // preact writes void elements with a slash and boolean attributes its own way.
    "void-style": "off",
    "doctype-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "no-trailing-whitespace": "off",
    "long-title": "off",
    // A scrollable table is a region by intent: it must be reachable by keyboard.
    "prefer-native-element": ["error", { exclude: ["region"] }],
  },
});

/** What the validator has to say of a page; nothing for a valid one. */
export async function invalidities(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
  );
}

/** Attributes of every tag outside style and script, as written. */
function attributes(html: string): string[] {
  const tags = html.replace(/<(style|script)>[\s\S]*?<\/\1>/g, "").match(/<[a-zA-Z][^<>]*>/g) ?? [];
  return tags.flatMap((tag) => tag.match(/\s[^\s=<>"']+(?:="[^"]*")?/g) ?? []);
}

/** Style attributes, handlers, and addresses that lead out of the page or its folder. */
export function openDoors(html: string): string[] {
  const all = attributes(html);
  const acting = all.filter((one) => /^\s(style|on\w+|srcdoc|formaction)(=|$)/i.test(one));
  const allowed = /^\shref="(#|\.\/[\w.%~!*'()-]+\.html"|data:,")/;
  const leading = all.filter((one) => /^\s(href|src|action)=/.test(one) && !allowed.test(one));
  const loading =
    html.match(/<(iframe|img|object|embed|form|base|video|audio|link rel="style)/gi) ?? [];
  return [...acting, ...leading, ...loading];
}

/** Ids that occur twice, and links to ids that are not there. */
export function brokenNames(html: string): string[] {
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((m) => m[1] ?? "");
  const targets = [...html.matchAll(/href="#([^"]*)"/g)].map((m) => m[1] ?? "");
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  return [...twice, ...targets.filter((target) => !ids.includes(target))];
}

/** Steps of more than one level between headings, and pages without exactly one h1. */
export function headingFaults(html: string): string[] {
  const levels = [...html.matchAll(/<h([1-6])/g)].map((m) => Number(m[1]));
  const tops = levels.filter((level) => level === 1).length;
  return [
    ...(tops === 1 ? [] : [`${tops} h1`]),
    ...levels.flatMap((level, at) =>
      level - (levels[at - 1] ?? 0) > 1 ? [`h${levels[at - 1]} to h${level}`] : [],
    ),
  ];
}

/** Contents of all elements of this kind. */
export function inline(html: string, tag: "style" | "script"): string[] {
  return [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, "g"))].map(
    (m) => m[1] ?? "",
  );
}
