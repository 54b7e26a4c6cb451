// Finds the literals of regular expressions in JavaScript as the compiler writes it (no types, no
// JSX): a scanner that knows comments, strings, templates and where a slash divides.

export type RegexLiteral = Readonly<{ source: string; flags: string; line: number }>;

/** After these words a slash opens a regular expression. */
const BEFORE_REGEX = /(?:^|[^\w$.])(?:return|typeof|case|of|in|yield|await|void|delete|else|do)$/;

const COMMENT = /(?<![\s\S])#![^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const STRING = /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/y;
const REGEX = /\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)/y;
const TEMPLATE_TEXT = /(?:[^\\`$]|\\[\s\S]|\$(?!\{))*/y;
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
    take(TEMPLATE_TEXT);
    const goesOn = code.startsWith("${", at);
    at += goesOn ? 2 : 1;
    before = goesOn ? "(" : "x";
    if (goesOn) templates.push(depth);
  }

  function takeRegex(): boolean {
    if (code[at] !== "/" || !opensRegex(before)) return false;
    const line = code.slice(0, at).split("\n").length;
    const match = take(REGEX);
    if (match !== null) found.push({ source: match[1] ?? "", flags: match[2] ?? "", line });
    return match !== null;
  }

  function takeCode(): void {
    const char = code[at] ?? "";
    at += 1;
    if (char === "`") return skipTemplate();
    if (char === "}" && templates.at(-1) === depth) {
      templates.pop();
      return skipTemplate();
    }
    depth += Number(char === "{") - Number(char === "}");
    before = (before + char).slice(-12);
  }

  while (at < code.length) {
    if (take(SPACE) !== null || take(COMMENT) !== null) continue;
    if (take(STRING) !== null || takeRegex()) before = "x";
    else takeCode();
  }
  return found;
}

/** Whether a slash after this code begins a regular expression rather than a division. */
function opensRegex(before: string): boolean {
  return !/[\w$)\]}]$/.test(before) || BEFORE_REGEX.test(before);
}
