// From comments to voices to cells. An author is one voice per teaser and platform, however
// often they write; a comment without an author is a voice of its own.

import { endorsementWeight, weightCap } from "./endorsement.ts";
import { groupBy } from "./group.ts";
import type { Cell, CellKey, LadderSums, SentimentSums, Voice } from "./rollup.ts";
import { addVoice, emptyCell, hourOf } from "./rollup.ts";
import type { ScoredComment } from "./scored-comment.ts";

/** Sums of an author's scorable comments, before the mean is taken. */
type Author = {
  platform: string;
  language: string | null;
  firstAt: number | null;
  comments: number;
  hype: number | null;
  ladder: [number, number, number, number, number];
  sentiment: [number, number, number];
  likes: number;
};

/** Cells of one teaser's comments, in order of platform, hour and language. */
export function cellsOf(comments: Iterable<ScoredComment>): Cell[] {
  const cells = new Map<string, Cell>();
  const authors = new Map<string, Author>();
  const anonymous: Author[] = [];
  for (const scored of comments) {
    countComment(cellAt(cells, keyOfComment(scored)), scored);
    if (scored.score.unscorable !== null) continue;
    const { author, platform } = scored.comment;
    const name = `${platform}\n${author ?? ""}`;
    const known = authors.get(name);
    if (author === null) anonymous.push(startAuthor(scored));
    else if (known === undefined) authors.set(name, startAuthor(scored));
    else continueAuthor(known, scored);
  }
  addVoices(cells, [...authors.values(), ...anonymous].map(toVoice));
  return [...cells.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}

/** Puts voices into their cells; endorsement is capped within each platform. */
function addVoices(cells: Map<string, Cell>, voices: readonly Voice[]): void {
  for (const [platform, group] of groupBy(voices, (voice) => voice.platform)) {
    const weights = group.map((voice) => endorsementWeight(voice.likes));
    const cap = weightCap(weights);
    for (const [index, voice] of group.entries()) {
      const key = { platform, language: voice.language, hour: hourOf(voice.firstAt) };
      addVoice(cellAt(cells, key), voice, Math.min(cap, weights[index] ?? 0));
    }
  }
}

/** Time that may be placed on a timeline: relative times ("2 years ago") may not. */
function placeableTime({ comment }: ScoredComment): number | null {
  return comment.timePrecision === "relative" ? null : comment.postedAt;
}

function keyOfComment(scored: ScoredComment): CellKey {
  const { platform, language } = scored.comment;
  return { platform, language, hour: hourOf(placeableTime(scored)) };
}

function cellAt(cells: Map<string, Cell>, key: CellKey): Cell {
  const name = `${key.platform}\n${key.hour ?? ""}\n${key.language ?? ""}`;
  let cell = cells.get(name);
  if (cell === undefined) {
    cell = emptyCell(key);
    cells.set(name, cell);
  }
  return cell;
}

function countComment(cell: Cell, { comment, score }: ScoredComment): void {
  cell.comments += 1;
  if (score.unscorable !== null) cell.unscorable[score.unscorable] += 1;
  if (comment.timePrecision !== null) cell.precision[comment.timePrecision] += 1;
}

function startAuthor(scored: ScoredComment): Author {
  const { comment, score } = scored;
  return {
    platform: comment.platform,
    language: comment.language,
    firstAt: placeableTime(scored),
    comments: 1,
    hype: score.hype,
    ladder: [...(score.ladder ?? ([0, 0, 0, 0, 0] as const))],
    sentiment: [...score.sentiment],
    likes: Math.max(0, comment.likes ?? 0),
  };
}

function continueAuthor(author: Author, scored: ScoredComment): void {
  const { comment, score } = scored;
  const time = placeableTime(scored);
  author.comments += 1;
  author.likes += Math.max(0, comment.likes ?? 0);
  if (score.hype !== null) author.hype = (author.hype ?? 0) + score.hype;
  for (const k of [0, 1, 2, 3, 4] as const) author.ladder[k] += score.ladder?.[k] ?? 0;
  for (const k of [0, 1, 2] as const) author.sentiment[k] += score.sentiment[k];
  if (isEarlier(time, comment.language, author)) {
    author.firstAt = time;
    author.language = comment.language;
  }
}

/** Earlier in time; at the same time the lower language code, so that order cannot matter. */
function isEarlier(time: number | null, language: string | null, author: Author): boolean {
  const known = author.firstAt;
  if (time === known) return (language ?? "") < (author.language ?? "");
  if (time === null) return false;
  return known === null || time < known;
}

/** The mean of an author's comments, rounded back to ten-thousandths. */
function toVoice(author: Author): Voice {
  const mean = (sum: number): number => Math.round(sum / author.comments);
  const [a, b, c, d, e] = author.ladder;
  const ladder: LadderSums = [mean(a), mean(b), mean(c), mean(d), mean(e)];
  const [negative, neutral, positive] = author.sentiment;
  const sentiment: SentimentSums = [mean(negative), mean(neutral), mean(positive)];
  return {
    platform: author.platform,
    language: author.language,
    firstAt: author.firstAt,
    comments: author.comments,
    hype: author.hype === null ? null : mean(author.hype),
    ladder: author.hype === null ? null : ladder,
    sentiment,
    likes: author.likes,
  };
}
