// The report of one teaser in Markdown: the same findings, figures and quotes as the HTML.

import type { RootContent } from "./tree.ts";
import type { Share } from "../../core/estimate.ts";
import type { Summary, TeaserSummary, Timeline, TimelinePoint } from "../../core/summary.ts";
import { cleanLine } from "../clean.ts";
import {
  bucketLabel,
  count,
  percent,
  percentParts,
  percentRange,
  plural,
  points,
  range,
} from "../figures.ts";
import { isKnown } from "../prose/difference.ts";
import { findingsOf } from "../prose/findings.ts";
import {
  languageFinding,
  languageName,
  platformFinding,
  platformName,
  platformSupport,
} from "../prose/platforms.ts";
import { REJECT_WORDS, coverageSentence, qualityFinding, rowsSentence } from "../prose/quality.ts";
import { ladderFinding, mayDescribe, sentimentFinding } from "../prose/shares.ts";
import { datedComments, timelineFinding, timelineSupport } from "../prose/timeline.ts";
import { evidenceGrade, verdict } from "../prose/verdict.ts";
import { capital, sentence } from "../prose/words.ts";
import { sparkline, textBar } from "../sparkline.ts";
import { commentSection } from "./comments.ts";
import { driverSections } from "./drivers.ts";
import { ageSection, buzzSection, peakParts } from "./time.ts";
import { labelSection } from "./labels.ts";
import { suspectSection } from "./suspects.ts";
import { heading, list, paragraph, strong, table } from "./tree.ts";

const MAX_BUCKETS = 40;
const MAX_LISTED = 20;

/** All sections but the closing ones. */
export function reportSections(teaser: TeaserSummary, summary: Summary): RootContent[] {
  const { claim, support } = verdict(teaser, summary);
  const grade = evidenceGrade(teaser);
  const findings = findingsOf(teaser, summary);
  return [
    paragraph(strong(claim), ` ${support}${grade === null ? "" : ` ${grade}.`}`),
    ...(findings.length === 0
      ? []
      : [list(findings.map(({ link, rest }) => paragraph(strong(link), rest)))]),
    ...shareSections(teaser, summary),
    ...driverSections(teaser, summary),
    ...timelineSection(teaser, summary),
    ...ageSection(teaser, summary),
    ...buzzSection(teaser),
    ...platformSection(teaser, summary),
    ...languageSection(teaser),
    ...labelSection(teaser),
    ...commentSection(teaser),
    ...suspectSection(teaser),
    ...qualitySection(teaser),
  ];
}

function shareSections(teaser: TeaserSummary, summary: Summary): RootContent[] {
  const enough = (voices: number): boolean => mayDescribe(voices, summary.settings.minVoices);
  return [
    ...(enough(teaser.hype.voices) && teaser.ladder.length > 0
      ? shares(ladderFinding(teaser), "Reaction", teaser.ladder)
      : []),
    ...(enough(teaser.voices)
      ? shares(sentimentFinding(teaser), "Sentiment", teaser.sentiment)
      : []),
  ];
}

function shares(finding: string, head: string, all: readonly Share<string>[]): RootContent[] {
  const parts = percentParts(all.map(({ value }) => value));
  const rows = all.map(({ name, value, lower, upper }, at) => [
    name,
    textBar(value ?? 0, 20),
    parts[at] ?? "–",
    lower === null || upper === null ? "–" : percentRange(lower, upper),
  ]);
  return [
    heading(2, `${head === "Reaction" ? "Reactions" : "Sentiment"}: ${finding}`),
    table(
      [head, "Bar", "Share of voices", "95 % interval"],
      ["left", "left", "right", "right"],
      rows.toReversed(),
    ),
  ];
}

function timelineSection(teaser: TeaserSummary, summary: Summary): RootContent[] {
  const { timeline } = teaser;
  if (datedComments(timeline) === 0) return [];
  const busy = timeline.points.filter(({ comments }) => comments > 0);
  const known = busy.filter(({ hype }) => isKnown(hype));
  const bars = sparkline(
    timeline.points.map(({ comments }) => comments),
    60,
  );
  const left = busy.length - Math.min(known.length, MAX_BUCKETS);
  return [
    heading(2, `Timeline: ${timelineFinding(timeline, summary.scorer.hasLadder)}`),
    paragraph(timelineSupport(timeline) || "All comments are dated."),
    ...(timeline.points.length > 1
      ? [paragraph(`Comments per ${timeline.bucket}: `, strong(bars.replaceAll(" ", "·")))]
      : []),
    ...(known.length === 0 ? [] : [timelineTable(known, timeline)]),
    ...(known.length === 0 || left === 0
      ? []
      : [paragraph(`${plural(left, timeline.bucket)} more, not shown here, in the JSON.`)]),
    ...peakParts(teaser),
  ];
}

function timelineTable(known: readonly TimelinePoint[], { bucket }: Timeline): RootContent {
  const rows = known
    .slice(0, MAX_BUCKETS)
    .map(({ start, hype, voices, comments }) => [
      bucketLabel(start, bucket),
      points(hype.value),
      range(hype.lower ?? 0, hype.upper ?? 100),
      count(voices),
      count(comments),
    ]);
  return table(
    [
      bucket === "week" ? "Week of" : capital(bucket),
      "Hype",
      "95 % interval",
      "Voices",
      "Comments",
    ],
    ["left", "right", "right", "right", "right"],
    rows,
  );
}

function platformSection(teaser: TeaserSummary, summary: Summary): RootContent[] {
  if (teaser.platforms.length < 2) return [];
  const support = platformSupport(teaser);
  return [
    heading(2, `Platforms: ${platformFinding(teaser, summary.scorer.hasLadder)}`),
    ...(support === "" ? [] : [paragraph(support)]),
    table(
      ["Platform", "Hype", "95 % interval", "Voices", "Comments"],
      ["left", "right", "right", "right", "right"],
      teaser.platforms
        .slice(0, MAX_LISTED)
        .map(({ platform, hype, voices, comments }) => [
          platformName(platform),
          isKnown(hype) ? points(hype.value) : "too few",
          isKnown(hype) ? range(hype.lower, hype.upper) : "–",
          count(voices),
          count(comments),
        ]),
    ),
  ];
}

function languageSection(teaser: TeaserSummary): RootContent[] {
  if (teaser.languages.length < 2) return [];
  return [
    heading(2, `Languages: ${languageFinding(teaser)}`),
    table(
      ["Language", "Comments", "Scored"],
      ["left", "right", "right"],
      teaser.languages
        .slice(0, MAX_LISTED)
        .map(({ language, comments, scored }) => [
          languageName(language),
          count(comments),
          comments === 0 ? "–" : percent(scored / comments),
        ]),
    ),
  ];
}

function qualitySection(teaser: TeaserSummary): RootContent[] {
  return [
    heading(2, `Data quality: ${qualityFinding(teaser.coverage)}`),
    paragraph(`${rowsSentence(teaser.rows)} ${coverageSentence(teaser)}`.trim()),
    ...(teaser.rejects.length === 0
      ? []
      : [
          table(
            ["Rejected", "Rows", "First one", "Why"],
            ["left", "right", "left", "left"],
            teaser.rejects
              .slice(0, MAX_LISTED)
              .map(({ rule, count: rows, first, reason }) => [
                sentence(capital(REJECT_WORDS[rule])).slice(0, -1),
                count(rows),
                cleanLine(first, 80),
                cleanLine(reason),
              ]),
          ),
        ]),
  ];
}
