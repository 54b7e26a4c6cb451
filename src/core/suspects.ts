// Suspects: copied texts and improbable authors, and the index as it would be without them. It
// accuses nobody: it says how much the index depends on what looks organised.

import { groupBy } from "./group.ts";
import { hypeIndex, strataOf } from "./hype-index.ts";
import type { Cell } from "./rollup.ts";
import { SCORE_UNIT } from "./rollup.ts";
import type { Rollup } from "./rollup-sums.ts";
import { placeableTime, rollupSums } from "./rollup-sums.ts";
import type { ScoredComment } from "./scored-comment.ts";
import type { CopyCluster, HeavyAuthor, Suspects } from "./summary.ts";
import { concentrationOf } from "./suspects-authors.ts";
import { burstsOf } from "./suspects-bursts.ts";
import { voiceOf } from "./voices.ts";
import type { Remark } from "./voices.ts";

/** Clusters and authors shown. */
const SHOWN = 20;
const SHOWN_AUTHORS = 10;

/** A comment of a voice under suspicion. */
export type SuspectComment = Remark &
  Readonly<{
    /** Number of the cluster of copies that it shares with other voices, or null. */
    cluster: number | null;
  }>;

/** All comments of one voice that copied or wrote improbably much. */
export type SuspectVoice = Readonly<{ comments: readonly SuspectComment[]; isHeavy: boolean }>;

export type SuspectOptions = Readonly<{
  modelError: number;
  weights?: Readonly<Record<string, number>> | undefined;
}>;

/** The raid panel of one teaser: `voices` are those that copied or are heavy, and no others. */
export function suspectsOf(
  rollup: Rollup,
  voices: readonly SuspectVoice[],
  options: SuspectOptions,
): Suspects {
  const copies = voices
    .flatMap((voice) => voice.comments)
    .filter(({ cluster }) => cluster !== null);
  const groups = [...groupBy(copies, ({ cluster }) => cluster).values()].map((group) =>
    group.toSorted(byTime),
  );
  const firsts = new Set(groups.flatMap((group) => group[0] ?? []));
  const clusters = groups.map(clusterOf).toSorted(bySize);
  const heavy = voices.filter((voice) => voice.isHeavy).flatMap(heavyAuthorOf);
  const total = voicesIn(rollup.cells);
  const rest = withoutSuspects(rollup.cells, voices, firsts);
  const left = voicesIn(rest);
  return {
    clusters: clusters.slice(0, SHOWN),
    clusterCount: clusters.length,
    bursts: burstsOf(rollup.cells),
    heavyAuthors: heavy
      .toSorted((a, b) => b.comments - a.comments || (a.author < b.author ? -1 : 1))
      .slice(0, SHOWN),
    concentration: concentrationOf(rollup.activity),
    voices: total - left,
    share: total <= 0 ? null : (total - left) / total,
    hypeWithout: hypeIndex(strataOf(rest, options.weights), options.modelError),
  };
}

function voicesIn(cells: readonly Cell[]): number {
  return cells.reduce((sum, { voices }) => sum + voices, 0);
}

/**
 * The cells as if copies beyond the first had not been written, nor anything by heavy authors:
 * those that are there, and behind them what is to be taken away.
 */
function withoutSuspects(
  cells: readonly Cell[],
  voices: readonly SuspectVoice[],
  firsts: ReadonlySet<SuspectComment>,
): readonly Cell[] {
  const sums = rollupSums();
  for (const { comments, isHeavy } of voices) {
    sums.voice(voiceOf(comments), -1);
    if (isHeavy) continue;
    const kept = comments.filter((one) => one.cluster === null || firsts.has(one));
    sums.voice(voiceOf(kept.map(({ scored }) => ({ scored, share: SCORE_UNIT }))), 1);
  }
  return [...cells, ...sums.rollup().cells];
}

function clusterOf(copies: readonly SuspectComment[]): CopyCluster {
  const comments = copies.map(({ scored }) => scored);
  const [first] = comments;
  const named = new Set(comments.flatMap(({ comment }) => comment.author ?? []));
  const unnamed = comments.filter(({ comment }) => comment.author === null).length;
  const times = comments.flatMap((one) => placeableTime(one) ?? []);
  return {
    platform: first?.comment.platform ?? "",
    comments: comments.length,
    voices: named.size + unnamed,
    example: first?.comment.text ?? "",
    authors: [...named].slice(0, SHOWN_AUTHORS),
    first: isoOrNull(times[0]),
    last: isoOrNull(times.at(-1)),
  };
}

function heavyAuthorOf({ comments }: SuspectVoice): HeavyAuthor[] {
  const [first] = comments;
  const author = first?.scored.comment.author ?? null;
  if (first === undefined || author === null) return [];
  return [{ platform: first.scored.comment.platform, author, comments: comments.length }];
}

/** Earliest first, those without a time last; by key where that leaves a tie. */
function byTime(a: Remark, b: Remark): number {
  return timeOf(a.scored) - timeOf(b.scored) || (a.scored.key < b.scored.key ? -1 : 1);
}

function timeOf(scored: ScoredComment): number {
  return placeableTime(scored) ?? Number.MAX_SAFE_INTEGER;
}

function bySize(a: CopyCluster, b: CopyCluster): number {
  return b.voices - a.voices || b.comments - a.comments || (a.example < b.example ? -1 : 1);
}

function isoOrNull(time: number | undefined): string | null {
  return time === undefined ? null : new Date(time).toISOString();
}
