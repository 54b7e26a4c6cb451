// The lock file must name the binaries of every platform, also those that the machine that wrote
// it could not get: without them `npm ci` refuses the lock file.

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

type Locked = Readonly<{ optionalDependencies?: Readonly<Record<string, string>> }>;

const lock: Readonly<{ packages: Readonly<Record<string, Locked>> }> = JSON.parse(
  readFileSync(resolve(import.meta.dirname, "../package-lock.json"), "utf8"),
);

test("every optional package of a package is locked", () => {
  const paths = Object.keys(lock.packages);
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !paths.some((known) => known.endsWith(`node_modules/${name}`)))
      .map((name) => `${path} wants ${name}`),
  );
  expect(paths.length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});

test("no address of a registry is locked", () => {
  expect(JSON.stringify(lock)).not.toMatch(/"resolved":"https?:/);
});
