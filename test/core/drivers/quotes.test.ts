import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseQuotes, emptyBook, offerQuote } from "../../../src/core/drivers/quotes.ts";
import type { QuoteBook } from "../../../src/core/drivers/quotes.ts";
import type { ScoredComment } from "../../../src/core/scored-comment.ts";
import { scored } from "../scored.ts";

function bookOf(hype: number, comments: readonly ScoredComment[]): QuoteBook {
  const book = emptyBook(hype);
  for (const comment of comments) offerQuote(book, comment, 1);
  return book;
}

const LIST = [
  scored({ key: "mean", text: "a fair word on the cast", hype: 0.7 }),
  scored({ key: "liked", text: "what a fine cast, all of them", hype: 0.95, likes: 50 }),
  scored({ key: "against", text: "the cast puts me off", hype: 0.1, likes: 3 }),
  scored({ key: "mild", text: "the cast is so so to me", hype: 0.39, likes: 4 }),
];

describe("quotes", () => {
  test("typical, endorsed, counter", () => {
    const [chosen] = chooseQuotes([bookOf(70, LIST)]);
    expect(chosen?.map(({ role, scored: { key } }) => [role, key])).toEqual([
      ["typical", "mean"],
      ["endorsed", "liked"],
      ["counter", "against"],
    ]);
  });

  test("for a driver that worries people the counter-voice is a warm one", () => {
    const [chosen] = chooseQuotes([bookOf(20, LIST)]);
    expect(chosen?.find(({ role }) => role === "counter")?.scored.key).toBe("mean");
  });

  test("no comment and no text twice, over all drivers", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 6 }), fc.double({ min: 0, max: 1, noNaN: true }))),
        (given) => {
          const comments = given.map(([n, hype], at) =>
            scored({ key: `q${at}`, text: `text number ${n}${at % 2 ? "!" : ""}`, hype, likes: n }),
          );
          const chosen = chooseQuotes([bookOf(70, comments), bookOf(30, comments)]).flat();
          const texts = chosen.map(({ scored: { comment } }) => comment.text.replace("!", ""));
          expect(new Set(texts).size).toBe(texts.length);
        },
      ),
    );
  });

  test("likes of none are no endorsement", () => {
    const [chosen] = chooseQuotes([bookOf(70, LIST.slice(0, 1))]);
    expect(chosen?.map(({ role }) => role)).toEqual(["typical"]);
  });
});
