// Texts to rows of a sparse matrix, by the extractor and the weighing that scoring uses.

import { FeatureExtractor } from "../scorers/hype/features.ts";
import { CHARACTERS, GROUP_SCALES, SHAPE, Weigher } from "../scorers/hype/groups.ts";
import { type FeatureTable, SLOTS } from "../scorers/hype/table.ts";
import { SparseBuilder, type SparseMatrix } from "./sparse-matrix.ts";

/** Writes the rows of texts; one extractor for all of them. */
export class Vectoriser {
  private readonly extractor: FeatureExtractor;
  private readonly weigher: Weigher;
  private readonly scales: readonly number[];

  constructor(table: FeatureTable, scales: readonly number[] = GROUP_SCALES) {
    this.extractor = new FeatureExtractor(table, table);
    this.weigher = new Weigher(table);
    this.scales = scales;
  }

  /** One row: every group a unit vector times its scale; shape as it is. */
  private addRow(text: string, builder: SparseBuilder): void {
    this.extractor.extract(text);
    for (const [group, list] of this.extractor.groups.entries()) {
      let factor = this.scales[group] ?? 1;
      if (group === CHARACTERS) {
        const squares = this.weigher.weighCharacters(list);
        factor *= squares > 0 ? 1 / Math.sqrt(squares) : 0;
      } else if (group !== SHAPE) factor *= this.weigher.weigh(list);
      for (let at = 0; at < list.count; at += 1) {
        builder.add(list.slots[at] ?? 0, (list.values[at] ?? 0) * factor);
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
