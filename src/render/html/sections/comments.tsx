// The most liked comments with their scores and the words that moved them. Everything here was
// written by others: text is cut, cleaned and escaped, and never becomes a link.

import type { VNode } from "preact";
import type { QuotedComment } from "../../../core/summary.ts";
import { RUNGS, rungName } from "../../../core/ladder.ts";
import { cleanLine } from "../../clean.ts";
import { fairLimits } from "../../fair-cut.ts";
import { count, day, isoTime, plural, points, signed } from "../../figures.ts";
import type { Mover, Piece } from "../../marked-text.ts";
import { joined, markedText, movers } from "../../marked-text.ts";
import { platformName } from "../../prose/platforms.ts";
import { LadderStrip } from "../charts/strip.tsx";
import { Isolated, directionOf } from "../direction.tsx";
import { Section } from "../section.tsx";
import type { SectionEntry, View } from "../view.ts";

/** Comments in the page; the rest is in the CSV. */
const MAX_SHOWN = 200;
/** Comments on paper (as in style/media.ts). */
const PRINTED = 12;
/**
 * Bytes for the texts of all comments; fifty trailer comments take about ten thousand. More are
 * cut, the longest first; the CSV and the JSON hold them whole.
 */
const MAX_TEXT = 24_000;
/** UTF-16 units of one comment: a tale of two thousand pushes what others say off the screen. */
const MAX_EACH = 700;
/** Words listed below a comment. */
const MAX_MOVERS = 5;

function Comments({ teaser, summary }: View): VNode {
  const shown = teaser.topComments.slice(0, MAX_SHOWN);
  const liked = shown.some(({ likes }) => likes !== null && likes > 0);
  const total = plural(teaser.comments, "comment");
  const limits = fairLimits(
    shown.map(({ text }) => text),
    MAX_TEXT,
  );
  return (
    <Section
      id="comments"
      kicker="Comments"
      finding={
        liked
          ? "The most liked comments, and why they scored so"
          : "Comments, and why they scored so"
      }
      lead={`${count(shown.length)} of ${total}. They are examples, chosen by likes: the figures above stand on all of them.`}
    >
      <p class="key" id="marks">
        <span>In the text:</span> <mark>lifts the score</mark>{" "}
        <mark class="down">lowers the score</mark> <span>Below it: by how much.</span>
      </p>
      <Controls ladder={summary.scorer.hasLadder} />
      <ol class="cm" id="cm">
        {shown.map((comment, at) => (
          <Item comment={comment} at={at} limit={Math.min(limits[at] ?? Infinity, MAX_EACH)} />
        ))}
      </ol>
      {shown.length > PRINTED ? (
        <p class="print meta">{`The first ${PRINTED} are printed; the file shows all.`}</p>
      ) : null}
      <p class="none" id="none" hidden>
        No comment matches.
      </p>
    </Section>
  );
}

/** Hidden until the script shows them: without it they would do nothing. */
function Controls({ ladder }: Readonly<{ ladder: boolean }>): VNode {
  const kinds = ladder ? RUNGS.toReversed() : ["positive", "neutral", "negative"];
  return (
    <search class="ctl" hidden>
      <label>
        Search <input id="q" type="search" autocomplete="off" />
      </label>
      <label>
        Show{" "}
        <select id="kind">
          <option value="">all</option>
          {kinds.map((kind) => (
            <option value={kind}>{kind}</option>
          ))}
        </select>
      </label>
      <label>
        Sort by{" "}
        <select id="sort">
          <option value="likes">likes</option>
          <option value="score-down">highest score</option>
          <option value="score-up">lowest score</option>
          <option value="time">newest</option>
        </select>
      </label>
      <output id="cnt" aria-live="polite" for="q kind sort" />
    </search>
  );
}

type ItemProps = Readonly<{ comment: QuotedComment; at: number; limit: number }>;

function Item({ comment, at, limit }: ItemProps): VNode {
  const { hype, rung, label, compound, likes, postedAt } = comment;
  const { pieces, shortened } = markedText(comment.text, comment.evidence, limit);
  const id = `c${at + 1}`;
  return (
    <li
      id={id}
      data-kind={rung === null ? label : rungName(rung)}
      data-score={(hype ?? compound).toFixed(3)}
      data-likes={likes ?? -1}
      data-time={postedAt === null ? 0 : (isoTime(postedAt) ?? 0) / 60_000}
    >
      <Scores comment={comment} />
      <div>
        <p class="tx" dir={directionOf(comment.text)} lang={langOf(comment.language)}>
          {joined(pieces).map((piece) => (
            <Marked {...piece} />
          ))}
          {shortened ? <em> (shortened)</em> : null}
        </p>
        <p class="meta">
          {`${metaOf(comment)} · `}
          <a href={`#${id}`}>{`#${at + 1}`}</a>
        </p>
        <Why comment={comment} />
      </div>
    </li>
  );
}

function Marked({ text, contribution }: Piece): VNode {
  if (contribution === null) return <>{text}</>;
  return contribution > 0 ? <mark>{text}</mark> : <mark class="down">{text}</mark>;
}

function Scores({ comment }: Readonly<{ comment: QuotedComment }>): VNode {
  const { hype, rung, ladder, label, compound } = comment;
  return (
    <div class="sc">
      {hype === null ? null : (
        <p>
          <b>{points(100 * hype)}</b> {rung === null ? "" : rungName(rung)}
        </p>
      )}
      {ladder === null ? null : <LadderStrip ladder={ladder} />}
      <p>
        {label} {signed(compound, 2)}
      </p>
    </div>
  );
}

function metaOf({ author, platform, postedAt, likes }: QuotedComment): string {
  return [
    author === null ? null : cleanLine(author, 40),
    platformName(platform),
    postedAt === null ? null : day(postedAt),
    likes === null ? null : plural(likes, "like"),
  ]
    .filter((part) => part !== null && part !== "")
    .join(" · ");
}

/** A language tag where the code looks like one; screen readers take their voice from it. */
function langOf(language: string | null): string | undefined {
  // The page itself is in English.
  return language !== null && language !== "en" && /^[a-z]{2}$/.test(language)
    ? language
    : undefined;
}

function Why({ comment }: Readonly<{ comment: QuotedComment }>): VNode {
  const { shown, more } = movers(comment.evidence, MAX_MOVERS);
  if (shown.length === 0) {
    const none = more > 0 ? "Only small words moved the score." : "No word of it moved the score.";
    return <p class="why">{none}</p>;
  }
  return (
    <p class="why">
      {shown.map((mover) => (
        <Moved {...mover} />
      ))}
      {more > 0 ? `and ${count(more)} more` : null}
    </p>
  );
}

function Moved({ token, contribution, rule }: Mover): VNode {
  return (
    <>
      <b class={contribution > 0 ? "up" : "down"}>
        {rule ? <i>{token}</i> : <Isolated text={token} />} {signed(contribution, 2)}
      </b>{" "}
    </>
  );
}

export const comments: SectionEntry = {
  id: "comments",
  name: "Comments",
  shown: ({ teaser }) => teaser.topComments.length > 0,
  render: (view) => <Comments {...view} />,
};
