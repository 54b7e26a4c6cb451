import { describe, expect, test } from "vitest";
import { keyMaker, pseudonymOf, viewerNames } from "../../src/pipeline/identity.ts";
import { scored } from "../core/scored.ts";

function comment(given: Parameters<typeof scored>[0]) {
  return { ...scored(given).comment, id: null };
}

describe("pseudonymOf", () => {
  test("the same in one database, another in another, and it does not hold the name", () => {
    const one = pseudonymOf("ann", "youtube", "salt");
    expect(pseudonymOf("ann", "youtube", "salt")).toBe(one);
    expect(one).toMatch(/^[0-9a-f]{16}$/);
    expect(pseudonymOf("ann", "youtube", "other")).not.toBe(one);
    expect(pseudonymOf("ann", "reddit", "salt")).not.toBe(one);
    expect(pseudonymOf("bob", "youtube", "salt")).not.toBe(one);
  });
});

test("viewers are numbered as they appear, whatever the salt; kept names and nobody stay", () => {
  const named = (salt: string) => {
    const [ann, bob] = ["ann", "bob"].map((name) => pseudonymOf(name, "youtube", salt));
    return [bob!, ann!, null, bob!, "Ann B."].map(viewerNames());
  };
  expect(named("salt")).toEqual(["viewer 1", "viewer 2", null, "viewer 1", "Ann B."]);
  expect(named("other")).toEqual(named("salt"));
});

describe("keyMaker", () => {
  test("the platform's id where there is one", () => {
    expect(keyMaker()(scored({ key: "abc" }).comment, null)).toBe("abc");
  });

  test("an author who repeats a text at the same time wrote one comment", () => {
    const keyOf = keyMaker();
    expect(keyOf(comment({ text: "a" }), "p")).toBe(keyOf(comment({ text: "a" }), "p"));
  });

  test.each([
    { name: "text", other: { text: "b" } },
    { name: "time", other: { postedAt: 1 } },
    { name: "parent", other: { parentId: "x" } },
  ])("another $name is another comment", ({ other }) => {
    const keyOf = keyMaker();
    expect(keyOf(comment({ text: "a" }), "p")).not.toBe(
      keyOf(comment({ text: "a", ...other }), "p"),
    );
  });

  test("relative times move between crawls and do not count", () => {
    const keyOf = keyMaker();
    const at = (postedAt: number) => comment({ text: "a", postedAt, timePrecision: "relative" });
    expect(keyOf(at(1), "p")).toBe(keyOf(at(2), "p"));
  });

  test("equal texts by nobody are as many comments, and the same ones in the next reading", () => {
    const read = () => {
      const keyOf = keyMaker();
      return [1, 2, 3].map(() => keyOf(comment({ text: "Can't wait!" }), null));
    };
    expect(new Set(read()).size).toBe(3);
    expect(read()).toEqual(read());
  });

  test("more likes do not make another comment", () => {
    const keyOf = keyMaker();
    expect(keyOf(comment({ text: "a", likes: 1 }), "p")).toBe(
      keyOf(comment({ text: "a", likes: 9 }), "p"),
    );
  });
});
