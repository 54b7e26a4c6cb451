import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { SPAM_THRESHOLD, spamLikelihood } from "../../../src/scorers/spam/spam-likelihood.ts";
import { leastEffort } from "../../hardening/effort.ts";

describe("spamLikelihood", () => {
  test.each([
    "Check out my channel for reviews of this movie",
    "subscribe to me and I will subscribe back",
    "please sub to my channel guys",
    "https://youtu.be/abcdefghijk",
    "Watch my new video here https://www.example.com/my-video",
    "Get free gift cards at freecards.com, no scam",
    "follow me on instagram @someone",
    "Hey guys I'm a small youtuber, please support me and subscribe",
    "Mera YouTube channel hai, mere channel se aapki help ho sakti hai",
    "Like this comment if you are watching in 2024",
    "Thumbs up if you agree",
    "CHECK MY CHANNEL!!! CHECK MY CHANNEL!!!",
  ])("%s: spam", (text) => {
    expect(spamLikelihood(text)).toBeGreaterThanOrEqual(SPAM_THRESHOLD);
  });

  test.each([
    "",
    "🔥🔥🔥",
    "Can't wait!",
    "who's watching in 2024",
    "I'm watching this again because of you",
    "This looks like the best movie of the year, I will watch it day one",
    "2:03 is that Venom?",
    "Take my money already",
    "I like this trailer so much",
    "when is it out?",
    "The music in this trailer is incredible",
    "I follow this series since I was a kid",
    "Check out the poster behind him at 1:12",
    "I subscribed to the streaming service just for this show",
    "first",
    "No puedo esperar para verla",
    "This channel always uploads the best trailers",
    "I'd pay $20 to see this in the cinema",
  ])("%j: no spam", (text) => {
    expect(spamLikelihood(text)).toBeLessThan(SPAM_THRESHOLD);
  });

  test("any text has a likelihood, the same each time", () => {
    assert(
      property(string({ unit: "binary", maxLength: 400 }), (text) => {
        const likelihood = spamLikelihood(text);
        expect(likelihood).toBeGreaterThanOrEqual(0);
        expect(likelihood).toBeLessThanOrEqual(1);
        spamLikelihood("something else in between");
        expect(spamLikelihood(text)).toBe(likelihood);
      }),
    );
  });

  test.each(["a", "a.", "@", "www.", "http://", "?v=", "1:", "$1", "😀", "a1A"])(
    "a million times %j takes no time",
    async (unit) => {
      const text = unit.repeat(1_000_000);
      expect(await leastEffort(() => spamLikelihood(text), 200)).toBeLessThan(200);
    },
  );
});
