// Texts to rows of a sparse matrix, by the extractor and the weighing that scoring uses.

import { FeatureExtractor } from "../scorers/hype/features.ts";
import { groupFactor, SHAPE } from "../scorers/hype/groups.ts";
import { type FeatureTable, SLOTS } from "../scorers/hype/table.ts";
import { SparseBuilder, type SparseMatrix } from "./sparse-matrix.ts";

/** Features that make no entries: whole groups by number (groups.ts), and single ones by slot. */
export type LeftOut = Readonly<{ groups: ReadonlySet<number>; slots: ReadonlySet<number> }>;
export const NOTHING: LeftOut = { groups: new Set(), slots: new Set() };

/** Writes the rows of texts; one extractor for all of them. */
export class Vectoriser {
  private readonly extractor: FeatureExtractor;
  private readonly idf: Float32Array;
  private readonly leftOut: LeftOut;

  constructor(table: FeatureTable, leftOut: LeftOut = NOTHING) {
    this.extractor = new FeatureExtractor(table, table);
    this.idf = table.idf;
    this.leftOut = leftOut;
  }

  /** One row: every group a unit vector times its scale; shape as it is. */
  private addRow(text: string, builder: SparseBuilder): void {
    this.extractor.extract(text);
    for (const [group, list] of this.extractor.groups.entries()) {
      if (this.leftOut.groups.has(group)) continue;
      const slots = list.slots.subarray(0, list.count);
      let squares = 0;
      for (const slot of slots) squares += (this.idf[slot] ?? 0) ** 2;
      const factor = groupFactor(group, squares);
      for (const slot of slots) {
        if (this.leftOut.slots.has(slot)) continue;
        builder.add(slot, group === SHAPE ? factor : factor * (this.idf[slot] ?? 0));
      }
    }
    builder.endRow();
  }

  /** A row for each text. */
  matrix(texts: readonly string[]): SparseMatrix {
    const builder = new SparseBuilder();
    for (const text of texts) this.addRow(text, builder);
    return builder.build(SLOTS);
  }
}
