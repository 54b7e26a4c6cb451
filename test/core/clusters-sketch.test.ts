import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bandsOf } from "../../src/core/clusters-sketch.ts";
import { tooSteep } from "../hardening/effort.ts";

const LONG =
  "nobody asked about this remake because the studio already ruined three beloved comics before";

describe("bandsOf", () => {
  test.each([
    "",
    "Can't wait!",
    "so excited for this one, it will be the best ever",
    "OMG OMG OMG OMG OMG OMG OMG OMG OMG OMG",
    "when will they have been there with those who would do that again",
    "もう待てない",
  ])("a phrase that people write by themselves has none: %j", (text) => {
    expect(bandsOf(text)).toBeNull();
  });

  test.each([
    LONG,
    "join https://a.example/b",
    "see www.example.org",
    "go to bit.ly/abc now",
    "thanks @someone_else",
    "この予告編は本当に素晴らしいので早く映画館で見たいです",
  ])("a long text, a link or a handle has some: %j", (text) => {
    const bands = bandsOf(text);
    expect(bands).toHaveLength(4);
    for (const band of bands ?? []) {
      expect(Number.isSafeInteger(band)).toBe(true);
      expect(band).toBeGreaterThanOrEqual(0);
    }
  });

  test("an address of mail is no handle", () => {
    expect(bandsOf("write to me@home")).toBeNull();
  });

  test.each([
    ["letter case and punctuation", `${LONG.toUpperCase()}!!!`],
    ["line breaks", LONG.replaceAll(" ", "\n")],
    ["decorations", `🔥🔥 ${LONG} 🔥🔥`],
  ])("%s change nothing", (_, text) => {
    expect(bandsOf(text)).toEqual(bandsOf(LONG));
  });

  test("the short way of reading finds what the full rules find", () => {
    const words = fc.constantFrom(
      ..."it it's a1b2 this Remake www.x can't x_y 10/10 and/or l’été WWW. www…".split(" "),
      ..."a'5b ①② http://x b.co/x 🔥🔥 ❤️ Straße ...".split(" "),
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 14 }),
        fc.constantFrom(" ", "-", "\n"),
        (all, gap) => {
          const text = `first ${all.join(gap)}`;
          // An accent by itself is a mark that takes the text off the short way.
          expect(bandsOf(`${text} e\u0301`)).toEqual(bandsOf(`${text} é`));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("curly apostrophes change nothing", () => {
    const text = `don't ${LONG}`;
    expect(bandsOf(text.replaceAll("'", "’"))).toEqual(bandsOf(text));
  });

  test("near-copies share a band as often as the formula says", () => {
    const shared = pairs(900, 0).map(([a, b]) => isShared(a, b));
    // One word of 40 changed: J = 35 / 41, so 1 - (1 - J^4)^4 = 0.95.
    expect(shareOf(shared)).toBeGreaterThan(0.9);
    expect(shareOf(shared)).toBeLessThan(0.98);
  });

  test("unrelated texts share none", () => {
    const shared = pairs(900, 1).map(([a, b]) => isShared(a, b));
    expect(shareOf(shared)).toBe(0);
  });

  test.each(["a.", "a", "@a", "a'", "www.", "- ", "http://", "映画"])(
    "no text takes long: %j over and over",
    async (part) => {
      expect(await tooSteep((times) => bandsOf(part.repeat(times)), 10_000)).toBeNull();
    },
  );

  test("any text is safe", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(bandsOf(text)).toEqual(bandsOf(text));
      }),
    );
  });
});

function isShared(a: string, b: string): boolean {
  const other = bandsOf(b) ?? [];
  return (bandsOf(a) ?? []).some((band, place) => band === other[place]);
}

function shareOf(found: readonly boolean[]): number {
  return found.filter(Boolean).length / found.length;
}

/** Texts of 40 made-up words, with a copy that has one of them changed, or an unrelated text. */
function pairs(count: number, kind: 0 | 1): [string, string][] {
  let state = 7;
  const word = (): string => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return `word${(state >>> 8) % 50_000}`;
  };
  const text = (): string[] => Array.from({ length: 40 }, word);
  return Array.from({ length: count }, (_, at) => {
    const one = text();
    const other = kind === 1 ? text() : one.with(3 + (at % 34), word());
    return [one.join(" "), other.join(" ")];
  });
}
