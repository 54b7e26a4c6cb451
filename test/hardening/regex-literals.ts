// Finds the literals of regular expressions in JavaScript as the compiler writes it (no types, no
// JSX): a scanner that knows comments, strings, templates and where a slash divides.

export type RegexLiteral = Readonly<{ source: string; flags: string; line: number }>;

/** After these words a slash opens a regular expression. */
const BEFORE_REGEX = /(?:^|[^\w$.])(?:return|typeof|case|of|in|yield|await|void|delete|else|do)$/;

const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const STRING = /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/y;
const REGEX = /\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)/y;
const SPACE = /\s+/y;

/** The literals of a source text in their order. */
export function regexLiterals(code: string): RegexLiteral[] {
  const found: RegexLiteral[] = [];
  /** Depth of braces at which each open template goes on. */
  const templates: number[] = [];
  let [at, depth, before] = [0, 0, ""];

  function take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const match = pattern.exec(code);
    if (match !== null) at += match[0].length;
    return match;
  }

  /** Skips the text of a template up to its end or to a `${`. */
  function skipTemplate(): void {
    for (; at < code.length; at += 1) {
      if (code[at] === "\\") at += 1;
      else if (code[at] === "`") {
        at += 1;
        before = "x";
        return;
      } else if (code.startsWith("${", at)) {
        templates.push(depth);
        at += 2;
        before = "(";
        return;
      }
    }
  }

  while (at < code.length) {
    if (take(SPACE) !== null || take(COMMENT) !== null) continue;
    if (take(STRING) !== null) {
      before = "x";
      continue;
    }
    const char = code[at] ?? "";
    if (char === "/" && opensRegex(before)) {
      const line = code.slice(0, at).split("\n").length;
      const match = take(REGEX);
      if (match !== null) {
        found.push({ source: match[1] ?? "", flags: match[2] ?? "", line });
        before = "x";
        continue;
      }
    }
    at += 1;
    if (char === "`") skipTemplate();
    else if (char === "}" && templates.at(-1) === depth) {
      templates.pop();
      skipTemplate();
    } else {
      if (char === "{") depth += 1;
      if (char === "}") depth -= 1;
      before = (before + char).slice(-12);
    }
  }
  return found;
}

/** Whether a slash after this code begins a regular expression rather than a division. */
function opensRegex(before: string): boolean {
  return !/[\w$)\]}]$/.test(before) || BEFORE_REGEX.test(before);
}
