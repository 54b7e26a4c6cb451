// Comments in Markdown: the most liked ones as quotes, with their scores and what moved them.

import type { RootContent } from "./tree.ts";
import { rungName } from "../../core/ladder.ts";
import type { QuotedComment, TeaserSummary } from "../../core/summary.ts";
import { cleanComment, cleanLine } from "../clean.ts";
import { count, day, plural, points, signed } from "../figures.ts";
import { movers } from "../marked-text.ts";
import { platformName } from "../prose/platforms.ts";
import { capital } from "../prose/words.ts";
import { heading, paragraph, quote, strong } from "./tree.ts";

/** Quotes in a Markdown report; more belong into the HTML or the CSV. */
const MAX_QUOTES = 10;
/** Words listed below a quote. */
const MAX_MOVERS = 5;

/** A heading and at most ten quotes; nothing without comments. */
export function commentSection(teaser: TeaserSummary): RootContent[] {
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
  const { shown } = movers(comment.evidence, MAX_MOVERS);
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
