// What a training learns from, read from files once.

import { isUsable, type LabelledComment, readLabelled } from "./labelled-comment.ts";
import { ownRows } from "./own-rows.ts";
import { readTask, type Task } from "./tasks.ts";
import { readUnlabelled, type UnlabelledComment } from "./unlabelled.ts";

export type MaterialFiles = Readonly<{
  /** Files with the columns rung, sent, flags, title, text, or label, text. */
  labelled: readonly string[];
  /** Files with a column text; one file for each title. */
  unlabelled: readonly string[];
  /** Files of other tasks; see tasks.ts for their columns. */
  auxiliary: readonly string[];
  /** False leaves out the rows of our own writing, which teach idioms and slang. */
  withOwnRows: boolean;
}>;

export type Materials = Readonly<{
  /** All labelled comments, those of no use to the heads among them. */
  labelled: readonly LabelledComment[];
  /** Rows of our own writing. */
  own: readonly LabelledComment[];
  unlabelled: readonly UnlabelledComment[];
  tasks: readonly Task[];
}>;

/** Reads everything; a file that cannot be read is an INPUT error. */
export function readMaterials(files: MaterialFiles): Materials {
  const labelled = files.labelled.flatMap(readLabelled);
  const known = labelled.map(({ text }) => text);
  return {
    labelled,
    own: files.withOwnRows ? ownRows() : [],
    unlabelled: readUnlabelled(files.unlabelled, known),
    tasks: files.auxiliary.map(readTask),
  };
}

/** What the heads learn from: usable labelled comments, then the rows of our own writing. */
export function headComments({ labelled, own }: Materials): LabelledComment[] {
  return [...labelled.filter(isUsable), ...own];
}
