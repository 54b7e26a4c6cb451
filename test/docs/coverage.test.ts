// What a user can meet stands in the pages: commands, flags, exit codes, errors, profiles, scorers.

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { COMMON } from "../../src/cli/options.ts";
import { COMMANDS } from "../../src/cli/run-cli.ts";
import { EXIT_BUG, EXIT_CODES, EXIT_GATE, EXIT_OK } from "../../src/cli/exit-code.ts";
import { ISSUE_RULES } from "../../src/core/comment.ts";
import { SCORER_NAMES } from "../../src/scorers/index.ts";
import { PROFILES } from "../../src/sources/index.ts";
import { ROOT } from "../cli/spawn.ts";
import { allPages, PAGES, readPage } from "./pages.ts";

const TEXT = allPages();

test.each([
  ["command", COMMANDS.map(({ name }) => `hypemeter ${name}`)],
  [
    "flag",
    COMMANDS.flatMap(({ options }) => Object.keys({ ...COMMON, ...options })).map(
      (name) => `\`--${name}\``,
    ),
  ],
  [
    "exit code",
    [EXIT_OK, EXIT_GATE, EXIT_BUG, ...Object.values(EXIT_CODES), 130, 143].map(
      (code) => `\`${code}\``,
    ),
  ],
  ["error code", Object.keys(EXIT_CODES).map((code) => `\`${code}\``)],
  ["profile", PROFILES.map(({ name }) => `\`${name}\``)],
  ["scorer", SCORER_NAMES.map((name) => `\`${name}\``)],
  ["reason to reject a row", ISSUE_RULES.map((rule) => `\`${rule}\``)],
])("every %s", (_, names) => {
  expect(names.filter((name) => !TEXT.includes(name))).toEqual([]);
});

test.each(PAGES.filter((page) => page !== "README.md"))("the README leads to %s", (page) => {
  expect(readPage("README.md")).toContain(`(${page})`);
});

test.each(PAGES)("links of %s lead somewhere", (page) => {
  const links = [...readPage(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
    (match) => match[1] ?? "",
  );
  const broken = links.filter((link) => !existsSync(join(ROOT, dirname(page), link)));
  expect(broken).toEqual([]);
});
