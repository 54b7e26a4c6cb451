// Peaks, events, ages and Buzz in the reports: marks that do not touch, the same sentences in
// HTML and Markdown, and what they cost.

import * as fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { labelsOf } from "../../src/render/html/charts/marks.tsx";
import { renderHtml, renderMarkdown } from "../../src/render/index.ts";
import { agesFinding, agesSupport, percentileNote } from "../../src/render/prose/ages.ts";
import { buzzFinding, buzzSupport } from "../../src/render/prose/buzz.ts";
import {
  eventLine,
  peakSentence,
  talkSentence,
  toldEvents,
  toldPeaks,
} from "../../src/render/prose/peaks.ts";
import { marked, markedTeaser } from "./fixture-marks.ts";
import { changed } from "./fixture.ts";

const TEASER = markedTeaser();
const { timeline } = TEASER;
const plain = (text: string): string => text.replaceAll("\u00A0", " ");

test("labels never touch, whatever the events and the width", () => {
  const events = fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 154 }), name: fc.string({ maxLength: 40 }) }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(events, fc.constantFrom("wide" as const, "narrow" as const), (list, layout) => {
      const width = { wide: 952, narrow: 340 }[layout];
      const x = (at: number): number => 30 + (at * (width - 36)) / 154;
      const marks = list
        .toSorted((a, b) => a.at - b.at)
        .map((event, at) => ({ ...event, tag: "ABCDEFGHIJKL".charAt(at) }));
      let end = -Infinity;
      for (const { text, place, anchor } of labelsOf(marks, x, layout)) {
        const long = 6.5 * stringWidth(text);
        const left = anchor === "start" ? place : place - long;
        expect(left).toBeGreaterThan(end);
        end = left + long;
        expect(end).toBeLessThan(width + 12);
      }
    }),
  );
});

describe("both reports", () => {
  const html = plain(renderHtml(marked())).replaceAll("&quot;", '"');
  const markdown = plain(renderMarkdown(marked()));

  test("say the same sentences", () => {
    const told = toldPeaks(TEASER);
    const sentences = [
      ...told.map((peak) => peakSentence(peak, timeline)),
      ...told.map((peak) => talkSentence(peak)),
      ...toldEvents(timeline).map(eventLine),
      agesFinding(TEASER),
      agesSupport(TEASER, true),
      buzzFinding(TEASER),
      buzzSupport(TEASER),
      percentileNote(TEASER),
    ];
    for (const sentence of sentences) {
      expect(html).toContain(plain(sentence));
      expect(markdown.replaceAll("\\", "")).toContain(plain(sentence));
    }
  });

  test("mark peaks and events in both drawings and in the data table", () => {
    const drawings = html.match(/<svg class="ch (wide|narrow)"[^>]*fig-timeline[\s\S]*?<\/svg>/g);
    expect(drawings).toHaveLength(2);
    for (const drawing of drawings ?? []) {
      expect(drawing.match(/stroke-dasharray/g)).toHaveLength(2);
      for (const tag of ["1", "2", "3"]) expect(drawing).toMatch(new RegExp(`>${tag}</text>`));
    }
    expect(html).toContain(">C Premiere</text>");
    expect(html).toContain('<th scope="row">14 Jul 2025 · peak 2 · C Premiere</th>');
  });

  test("cost at most 6 KB of HTML on a page with a peak", () => {
    const bare = {
      timeline: { ...timeline, peaks: [], events: [] },
      peakTalk: [],
      recent: null,
      ages: { basis: null, figures: [], others: [] },
      buzz: { ...TEASER.buzz, voices: 0 },
    };
    const summary = marked();
    const size = Buffer.byteLength(renderHtml(summary));
    const without = { ...summary, teasers: [changed(TEASER, bare)] };
    expect(size - Buffer.byteLength(renderHtml(without))).toBeLessThan(8_000);
    const one = { timeline: { ...timeline, peaks: timeline.peaks.slice(0, 1), events: [] } };
    const usual = { ...summary, teasers: [changed(TEASER, one)] };
    expect(
      Buffer.byteLength(renderHtml(usual)) - Buffer.byteLength(renderHtml(without)),
    ).toBeLessThan(6_000);
  });
});
