// The API page lists every export of the library with the comment and the signature that its
// declaration file has. `npm run picture` writes it anew.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../cli/spawn.ts";

const INDEX = join(ROOT, "dist/index.d.ts");

type Entry = Readonly<{ name: string; comment: string; signature: string }>;

/** Names and files of `export { a, b } from "./x.js"`. */
function exportsOf(text: string): (readonly [name: string, file: string])[] {
  const pattern = /export (?:type )?\{([^}]+)\} from "([^"]+)"/g;
  return [...text.matchAll(pattern)].flatMap(([, names = "", from = ""]) =>
    names
      .split(",")
      .map((name) => [name.trim().replace(/^type /, ""), join(dirname(INDEX), from)] as const)
      .filter(([name]) => name !== ""),
  );
}

function entryOf(name: string, file: string): Entry {
  const text = readFileSync(file.replace(/\.[jt]sx?$/, ".d.ts"), "utf8");
  const declared = new RegExp(
    `^export (?:declare )?(?:async )?(?:function|const|class|type|interface) ${name}\\b`,
    "m",
  );
  const start = text.search(declared);
  if (start < 0) {
    const again = exportsOf(text).find(([other]) => other === name);
    if (again === undefined) throw new Error(`${name} is not declared in ${file}`);
    return entryOf(name, join(dirname(file), again[1].slice(dirname(INDEX).length)));
  }
  const before = text.slice(0, start);
  const comment = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*$/.exec(before)?.[1] ?? "";
  return { name, comment: plainComment(comment), signature: declarationAt(text, start) };
}

function plainComment(comment: string): string {
  return comment
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, "").trim())
    .join(" ")
    .trim();
}

/** Up to the semicolon or brace that ends the declaration. */
function declarationAt(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const letter = text[at] ?? "";
    if ("({[".includes(letter)) depth += 1;
    if (")}]".includes(letter)) depth -= 1;
    const isClassEnd =
      letter === "}" && depth === 0 && text.startsWith("export declare class", start);
    if (depth === 0 && (letter === ";" || isClassEnd)) return text.slice(start, at + 1);
  }
  throw new Error("a declaration without an end");
}

const entries = exportsOf(readFileSync(INDEX, "utf8"))
  .map(([name, file]) => entryOf(name, file))
  .toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));

test("the page is that of the declarations", async () => {
  const isType = ({ signature }: Entry): boolean => /^export (?:type|interface)/.test(signature);
  const text = (list: readonly Entry[]): string =>
    list
      .map(({ name, comment, signature }) => {
        const told = comment === "" ? "" : `${comment}\n\n`;
        return `### ${name}\n\n${told}\`\`\`ts\n${signature.replace(/^export (declare )?/, "")}\n\`\`\`\n`;
      })
      .join("\n");
  const page = `# API

Every export of \`hypemeter\`, with what it promises. [LIBRARY.md](LIBRARY.md) has examples. Made from
the declaration files; do not edit.

## Functions and values

${text(entries.filter((one) => !isType(one)))}
## Types

${text(entries.filter(isType))}`;
  await expect(page).toMatchFileSnapshot(join(ROOT, "src/API.md"));
});

/** Types of the language, and names that a file gives to a shape of its own. */
const FOREIGN = new Set("AsyncGenerator Made Promise Readonly Record Report".split(" "));

test("every type that a function takes or gives is exported", () => {
  const names = new Set(entries.map(({ name }) => name));
  const missing = entries
    .filter(({ signature }) => signature.startsWith("export declare function"))
    .flatMap(({ name, signature }) =>
      [...signature.replaceAll(/"[^"]*"|\/\*[^]*?\*\//g, "").matchAll(/\b[A-Z][a-z]\w+\b/g)]
        .map(([type]) => type)
        .filter((type) => !names.has(type) && !FOREIGN.has(type))
        .map((type) => `${name}: ${type}`),
    );
  expect(missing).toEqual([]);
});

test("every function says what it promises", () => {
  const silent = entries.filter(
    ({ comment, signature }) => comment === "" && /function/.test(signature),
  );
  expect(silent.map(({ name }) => name)).toEqual([]);
  expect(entries.length).toBeGreaterThan(30);
});
