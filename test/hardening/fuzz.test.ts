// Fuzzing: known-good files, texts, pipelines and reports with bytes changed at random. Whatever
// comes of it, it is rows or a message, never a crash, never a hang. Seeded; LONG_TESTS=1 goes on
// for FUZZ_SECONDS (120 by default) on each of the four, with another seed each time.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { globSync } from "tinyglobby";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { HypemeterError } from "../../src/errors.ts";
import { parsePipeline } from "../../src/pipeline/config.ts";
import { FORMATS, renderTerminal } from "../../src/render/index.ts";
import { createScorer, SCORER_NAMES } from "../../src/scorers/index.ts";
import { detectLanguage } from "../../src/scorers/language/detect-language.ts";
import { spamLikelihood } from "../../src/scorers/spam/spam-likelihood.ts";
import { ROOT } from "../cli/spawn.ts";
import { seeded } from "../properties/seeded.ts";
import { several } from "../render/fixture-edges.ts";
import { readAll, streamOf } from "../sources/reading.ts";
import { effortOf } from "./effort.ts";
import { mutated, mutatedText } from "./mutate.ts";
import { NAUGHTY } from "./naughty.ts";
import { wrongWith } from "./wrong-with.ts";

const isLong = process.env["LONG_TESTS"] === "1";
const SECONDS = Number(process.env["FUZZ_SECONDS"] ?? 120);
const SEED = Number(process.env["FUZZ_SEED"] ?? (isLong ? Date.now() % 1_000_000 : 20_251_122));
const TIMEOUT = { timeout: isLong ? (SECONDS + 60) * 1000 : 300_000 };
/** No input of this size may take more of the processor. */
const MAX_MS = 10_000;

/** Tries inputs until the count, or in the long mode the time, is up; returns what went wrong. */
async function fuzz(
  count: number,
  tryOne: (random: () => number) => Promise<string | null> | string | null,
): Promise<string[]> {
  const random = seeded(SEED);
  const end = performance.now() + SECONDS * 1000;
  const found: string[] = [];
  let tried = 0;
  while (found.length < 5 && (isLong ? performance.now() < end : tried < count)) {
    let wrong: string | null = null;
    const took = await effortOf(async () => {
      wrong = await tryOne(random);
    });
    tried += 1;
    if (wrong !== null) found.push(`seed ${SEED}, try ${tried}: ${wrong}`);
    if (took > MAX_MS) found.push(`seed ${SEED}, try ${tried}: ${took.toFixed(0)} ms`);
  }
  if (isLong) process.stderr.write(`${tried} inputs tried with seed ${SEED}\n`);
  return found;
}

/** Markdown as a forge shows it, without the front matter. */
function htmlOf(markdown: string): string {
  return micromark(markdown.replace(/^---\n[\s\S]*?\n---\n/, ""), {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** What is wrong with an error: nothing where it is one of our messages. */
function complaint(error: unknown, input: string | Uint8Array): string | null {
  if (error instanceof HypemeterError) return null;
  const stack = error instanceof Error ? error.stack : String(error);
  return `${stack} on ${Buffer.from(input).toString("base64").slice(0, 6000)}`;
}

const EXPORTS = globSync(["test/fixtures/sources/*/input.*", "samples/*"], { cwd: ROOT })
  .toSorted()
  .map((path) => readFileSync(join(ROOT, path)).subarray(0, 20_000));

describe("fuzzing", () => {
  test("readers", TIMEOUT, async () => {
    const found = await fuzz(800, async (random) => {
      const bytes = mutated(EXPORTS[Math.floor(random() * EXPORTS.length)] ?? Buffer.of(), random);
      try {
        const { comments, issues } = await readAll(streamOf(bytes));
        const isFine =
          comments.every(({ text }) => text !== "" && !/\p{Cs}/u.test(text)) &&
          issues.every(({ line, reason }) => line > 0 && reason !== "");
        return isFine ? null : `an empty text or reason on ${bytes.toString("base64")}`;
      } catch (error) {
        return complaint(error, bytes);
      }
    });
    expect(found).toEqual([]);
  });

  test("scorers", TIMEOUT, async () => {
    const scorers = SCORER_NAMES.map(createScorer);
    const found = await fuzz(1_000, (random) => {
      const text = mutatedText(NAUGHTY[Math.floor(random() * NAUGHTY.length)] ?? "", random);
      try {
        const language = detectLanguage(text).language ?? "en";
        const wrong = scorers.flatMap((scorer) => wrongWith(scorer, text, language));
        const spam = spamLikelihood(text);
        if (!(spam >= 0 && spam <= 1)) wrong.push("spam");
        return wrong.length === 0 ? null : `${wrong.join()} on ${JSON.stringify(text)}`;
      } catch (error) {
        return complaint(error, text);
      }
    });
    expect(found).toEqual([]);
  });

  test("pipeline files", TIMEOUT, async () => {
    const files = globSync(["pipelines/*.yaml"], { cwd: ROOT, absolute: true });
    const texts = files.map((path) => readFileSync(path, "utf8"));
    const found = await fuzz(400, (random) => {
      const base = texts[Math.floor(random() * texts.length)] ?? "";
      const text = mutated(Buffer.from(base), random).toString("utf8");
      try {
        parsePipeline(text, "p.yaml");
        return null;
      } catch (error) {
        return complaint(error, text);
      }
    });
    expect(found).toEqual([]);
  });

  test("reports", TIMEOUT, async () => {
    const fixture = JSON.stringify(several());
    const found = await fuzz(12, (random) => {
      const pick = (): string =>
        mutatedText(NAUGHTY[Math.floor(random() * NAUGHTY.length)] ?? "", random).slice(0, 3000);
      const names = new Set(["text", "author", "teaser", "platform", "title", "token"]);
      const summary = JSON.parse(fixture, (key, value: unknown) =>
        names.has(key) && typeof value === "string" && random() < 0.3 ? pick() : value,
      );
      try {
        for (const { extension, render } of FORMATS.filter(({ name }) => name !== "json")) {
          const written = render(summary);
          const text = extension === "md" ? htmlOf(written) : written;
          if (/<script>alert|<img src=x|<svg onload/.test(text)) {
            return `${extension} runs something on ${JSON.stringify(summary)}`;
          }
        }
        renderTerminal(summary, { color: false, width: 40 + Math.floor(random() * 100) });
        return null;
      } catch (error) {
        return complaint(error, JSON.stringify(summary));
      }
    });
    expect(found).toEqual([]);
  });
});
