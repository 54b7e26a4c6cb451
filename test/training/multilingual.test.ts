import { describe, expect, test } from "vitest";
import { sentimentFeatures } from "../../src/scorers/multilingual/features.ts";
import { sentimentLogits } from "../../src/scorers/multilingual/sentiment.ts";
import { tokensOf } from "../../src/scorers/multilingual/tokens.ts";
import { wordLookup } from "../../src/scorers/multilingual/word-lookup.ts";
import { encodeWeights } from "../../src/scorers/weight-table.ts";
import type { WeightTable } from "../../src/scorers/weight-table.ts";
import { trainMultilingual } from "../../src/training/multilingual.ts";
import type { SentimentComment } from "../../src/training/multilingual.ts";

function comment(text: string, label: SentimentComment["label"]): SentimentComment {
  return { text, label, language: "es", weight: 50 };
}

const COMMENTS = [
  comment("zorba plim", "positive"),
  comment("plim zorba tal", "positive"),
  comment("krax dun", "negative"),
  comment("krax dun tal", "negative"),
  comment("tal tal", "neutral"),
  comment("tal", "neutral"),
];

function logits(table: WeightTable, text: string, language: string): readonly number[] {
  return sentimentLogits(sentimentFeatures(tokensOf(text), wordLookup(language), language), table);
}

describe("trainMultilingual", () => {
  test("learns words that no list knows", () => {
    const table = trainMultilingual(COMMENTS);
    const [negative = 0, , positive = 0] = logits(table, "zorba", "es");
    expect(positive).toBeGreaterThan(negative);
    const [blame = 0, , praise = 0] = logits(table, "krax", "es");
    expect(blame).toBeGreaterThan(praise);
  });

  test("what one language taught helps another", () => {
    const table = trainMultilingual(COMMENTS);
    const [negative = 0, , positive = 0] = logits(table, "zorba", "it");
    expect(positive).toBeGreaterThan(negative);
  });

  test("the same comments give the same bytes", () => {
    expect(encodeWeights(trainMultilingual(COMMENTS))).toEqual(
      encodeWeights(trainMultilingual(COMMENTS)),
    );
  });
});
