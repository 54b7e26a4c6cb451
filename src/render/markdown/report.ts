// The report of one teaser in Markdown: the same findings, figures and quotes as the HTML.

import type { RootContent } from "mdast";
import type { Share } from "../../core/estimate.ts";
import { rungName } from "../../core/ladder.ts";
import type { QuotedComment, Summary, TeaserSummary } from "../../core/summary.ts";
import { cleanComment, cleanLine } from "../clean.ts";
import {
  bucketLabel,
  count,
  day,
  percent,
  percentParts,
  percentRange,
  plural,
  points,
  range,
  signed,
} from "../figures.ts";
import { movers } from "../marked-text.ts";
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
import { driverSections } from "./drivers.ts";
import { heading, list, paragraph, quote, strong, table } from "./tree.ts";

/** Quotes in a Markdown report; more belong into the HTML or the CSV. */
const MAX_QUOTES = 10;
const MAX_BUCKETS = 60;
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
    ...platformSection(teaser, summary),
    ...languageSection(teaser),
    ...commentSection(teaser),
    ...qualitySection(teaser),
  ];
}

function shareSections(teaser: TeaserSummary, summary: Summary): RootContent[] {
  const enough = (voices: number): boolean => mayDescribe(voices, summary.settings.minVoices);
  return [
    ...(enough(teaser.hype.voices) && teaser.ladder.length > 0
      ? shares(ladderFinding(teaser), "Rung", teaser.ladder)
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
    heading(2, `${head === "Rung" ? "Reactions" : "Sentiment"}: ${finding}`),
    table(
      [head, "Share", "Voices", "95 % interval"],
      ["left", "left", "right", "right"],
      rows.toReversed(),
    ),
  ];
}

function timelineSection({ timeline }: TeaserSummary, summary: Summary): RootContent[] {
  if (datedComments(timeline) === 0) return [];
  const busy = timeline.points.filter(({ comments }) => comments > 0);
  const bars = sparkline(
    timeline.points.map(({ comments }) => comments),
    60,
  );
  const more = busy.length - MAX_BUCKETS;
  return [
    heading(2, `Timeline: ${timelineFinding(timeline, summary.scorer.hasLadder)}`),
    paragraph(timelineSupport(timeline) || "All comments are dated."),
    ...(timeline.points.length > 1
      ? [paragraph(`Comments per ${timeline.bucket}: `, strong(bars.replaceAll(" ", "·")))]
      : []),
    table(
      [
        timeline.bucket === "week" ? "Week of" : capital(timeline.bucket),
        "Hype",
        "95 % interval",
        "Voices",
        "Comments",
      ],
      ["left", "right", "right", "right", "right"],
      busy
        .slice(0, MAX_BUCKETS)
        .map(({ start, hype, voices, comments }) => [
          bucketLabel(start, timeline.bucket),
          isKnown(hype) ? points(hype.value) : "too few",
          isKnown(hype) ? range(hype.lower, hype.upper) : "–",
          count(voices),
          count(comments),
        ]),
    ),
    ...(more > 0 ? [paragraph(`and ${count(more)} more, in the JSON`)] : []),
  ];
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

function commentSection(teaser: TeaserSummary): RootContent[] {
  const quoted = teaser.topComments.slice(0, MAX_QUOTES);
  if (quoted.length === 0) return [];
  return [
    heading(2, "Comments"),
    paragraph(
      `The ${count(quoted.length)} most liked of ${plural(teaser.comments, "comment")}: examples, not evidence.`,
    ),
    // One quote per comment; a rule keeps neighbouring quotes from melting into one.
    ...separated(quoted.map(quoteOf)),
  ];
}

function separated(quotes: readonly RootContent[]): RootContent[] {
  const rule: RootContent = { type: "thematicBreak" };
  return quotes.flatMap((item, at) => (at === 0 ? [item] : [rule, item]));
}

function quoteOf(comment: QuotedComment): RootContent {
  const { text, shortened } = cleanComment(comment.text);
  const { shown } = movers(comment.evidence, 6);
  const why = shown.map(({ token, contribution }) => `${token} ${signed(contribution, 2)}`);
  const score =
    comment.hype === null
      ? `${comment.label} ${signed(comment.compound, 2)}`
      : `hype ${points(100 * comment.hype)}${comment.rung === null ? "" : ` (${rungName(comment.rung)})`}, ${comment.label} ${signed(comment.compound, 2)}`;
  const meta = [
    comment.author === null ? "" : cleanLine(comment.author, 40),
    platformName(comment.platform),
    comment.postedAt === null ? "" : day(comment.postedAt),
    comment.likes === null ? "" : plural(comment.likes, "like"),
  ].filter((part) => part !== "");
  return quote(
    paragraph(`${text}${shortened ? " (shortened)" : ""}`),
    paragraph(
      strong(capital(score)),
      ` · ${meta.join(" · ")}${why.length === 0 ? "" : ` · ${why.join(", ")}`}`,
    ),
  );
}

function qualitySection(teaser: TeaserSummary): RootContent[] {
  return [
    heading(2, `Data quality: ${qualityFinding(teaser)}`),
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
