// Comments drawn to be read, and what people say of them.

import type { DrawnComment } from "../core/calibration-draw.ts";
import type { HumanLabel } from "../core/calibration-report.ts";
import type { Label, Rung } from "../core/ladder.ts";
import { LABELS } from "../core/ladder.ts";
import type { Connection } from "./open-database.ts";

/** A drawn comment with its text, for people to read. */
export type ReadableComment = DrawnComment & Readonly<{ text: string }>;

/** Writing is done inside the caller's transaction. */
export type LabelLog = Readonly<{
  /** In the order of reading. */
  drawnOf: (teaser: string) => ReadableComment[];
  labelsOf: (teaser: string) => HumanLabel[];
  /** Keeps a draw; what was drawn before gets its new weight. */
  keepDraw: (teaser: string, drawn: readonly DrawnComment[]) => void;
  /** Keeps a label, in place of the same person's earlier one; `at` in ISO. */
  keep: (teaser: string, label: HumanLabel, at: string) => void;
  remove: (teaser: string, label: Pick<HumanLabel, "platform" | "key" | "labeller">) => void;
}>;

type LabelRow = Readonly<{
  platform: string;
  key: string;
  labeller: string;
  rung: number;
  sentiment: string | null;
}>;

const NAMES = `JOIN teaser AS t ON t.id = c.teaser_id JOIN platform AS p ON p.id = c.platform_id`;
const FROM_COMMENT = `FROM comment AS c ${NAMES}`;
/** In this order: the planner would walk all comments of the teaser, and few are drawn. */
const DRAWN_FIRST = "CROSS JOIN comment AS c";
const THIS_COMMENT = `SELECT c.id ${FROM_COMMENT} WHERE t.name = ? AND p.name = ? AND c.key = ?`;

export function labelLog(connection: Connection): LabelLog {
  const drawn = connection.prepare<[string], ReadableComment>(
    `SELECT p.name AS platform, c.key, d.stratum, d.weight, d.place, c.text
     FROM draw AS d ${DRAWN_FIRST} ON c.id = d.comment_id ${NAMES} WHERE t.name = ? ORDER BY d.place`,
  );
  const labels = connection.prepare<[string], LabelRow>(
    `SELECT p.name AS platform, c.key, l.labeller, l.rung, l.sentiment
     FROM label AS l ${DRAWN_FIRST} ON c.id = l.comment_id ${NAMES}
     WHERE t.name = ? ORDER BY l.comment_id, l.labeller`,
  );
  const draw = connection.prepare(
    `INSERT INTO draw (comment_id, stratum, weight, place) VALUES ((${THIS_COMMENT}), ?, ?, ?)
     ON CONFLICT (comment_id) DO UPDATE SET weight = excluded.weight`,
  );
  const label = connection.prepare(
    `INSERT INTO label (comment_id, labeller, rung, sentiment, labelled_at)
     VALUES ((${THIS_COMMENT}), ?, ?, ?, ?)
     ON CONFLICT (comment_id, labeller) DO UPDATE SET rung = excluded.rung,
       sentiment = excluded.sentiment, labelled_at = excluded.labelled_at`,
  );
  const remove = connection.prepare(
    `DELETE FROM label WHERE comment_id = (${THIS_COMMENT}) AND labeller = ?`,
  );
  return {
    drawnOf: (teaser) => drawn.all(teaser),
    labelsOf: (teaser) => labels.all(teaser).map(toLabel),
    keepDraw: (teaser, comments) => {
      for (const { platform, key, stratum, weight, place } of comments) {
        draw.run(teaser, platform, key, stratum, weight, place);
      }
    },
    keep: (teaser, { platform, key, labeller, rung, sentiment }, at) => {
      label.run(teaser, platform, key, labeller, rung, sentiment, at);
    },
    remove: (teaser, { platform, key, labeller }) => {
      remove.run(teaser, platform, key, labeller);
    },
  };
}

function toLabel({ rung, sentiment, ...rest }: LabelRow): HumanLabel {
  return { ...rest, rung: toRung(rung), sentiment: toSentiment(sentiment) };
}

function toRung(value: number): Rung {
  const rungs: readonly Rung[] = [-2, -1, 0, 1, 2];
  return rungs.find((rung) => rung === value) ?? 0;
}

function toSentiment(value: string | null): Label | null {
  return LABELS.find((label) => label === value) ?? null;
}
