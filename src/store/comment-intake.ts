// Taking in the comments of one input: many new ones in bulk, the rest one by one. Which way a
// comment goes changes the time it takes and nothing else.

import type { ScoredComment } from "../core/scored-comment.ts";
import type { BulkLoad } from "./bulk-load.ts";
import type { Reference } from "./comment-insert.ts";
import type { WriteComment, WriteOutcome } from "./comment-writer.ts";

export type IntakeCounts = Readonly<{ stored: number; updated: number; duplicates: number }>;

export type Intake = Readonly<{
  /** `bands`: the sketch of the text, where the caller has it at hand already. */
  write: (scored: ScoredComment, bands?: readonly number[]) => void;
  /** To be called once after the last comment: what became of them. */
  end: () => IntakeCounts;
}>;

export type IntakeParts = Readonly<{
  reference: Reference;
  /** Comments that the input may hold, as far as its size tells. */
  expected: number;
  /** Comments in the database. */
  stored: number;
  /** BULK_FROM, but in tests. */
  bulkFrom: number;
  write: WriteComment;
  startBulk: (expected: number) => BulkLoad;
}>;

/**
 * Fewer comments are written one by one: making the indices anew would take longer. Where others
 * are there already, so many are written one by one first, to see whether they are new.
 */
export const BULK_FROM = 5_000;
/** Bulk loading goes on only where most of these were new. */
const MOSTLY_NEW = 0.9;
/** Building the indices anew pays off where the input is at least this part of what is there. */
const WORTH_PART = 0.25;
/** Known comments held until the new ones are in; with more, the bulk load ends early. */
const MAX_LATE = 4 * BULK_FROM;

export function commentIntake(parts: IntakeParts): Intake {
  const { reference, expected, stored, bulkFrom } = parts;
  const counts = { stored: 0, updated: 0, duplicates: 0 };
  const late: ScoredComment[] = [];
  const isLarge = expected >= bulkFrom && expected >= stored * WORTH_PART;
  let bulk = isLarge && stored === 0 ? parts.startBulk(expected) : null;
  let toProbe = isLarge && bulk === null ? bulkFrom : 0;

  function count(outcome: WriteOutcome): void {
    counts[outcome === "duplicate" ? "duplicates" : outcome] += 1;
  }

  function endBulk(load: BulkLoad): void {
    load.finish();
    bulk = null;
    for (const scored of late.splice(0)) count(parts.write(scored, reference));
  }

  function probe(): void {
    toProbe -= 1;
    if (toProbe > 0 || counts.stored < bulkFrom * MOSTLY_NEW) return;
    bulk = parts.startBulk(expected);
  }

  return {
    write: (scored, bands) => {
      if (bulk === null) {
        count(parts.write(scored, reference, bands));
        if (toProbe > 0) probe();
        return;
      }
      if (bulk.add(scored, reference, bands)) counts.stored += 1;
      else late.push(scored);
      if (late.length >= MAX_LATE) endBulk(bulk);
    },
    end: () => {
      if (bulk !== null) endBulk(bulk);
      return counts;
    },
  };
}
