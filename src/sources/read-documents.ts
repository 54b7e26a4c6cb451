// Reads JSON records as their plan says: from documents held whole, or line by line.

import type { RowIssue } from "../core/comment.ts";
import type { SourceItem } from "../core/mapped-row.ts";
import type { DocumentPlan } from "./plan-documents.ts";
import type { Feed } from "./feed.ts";
import type { JsonDocuments } from "./json-documents.ts";
import { recordMapper } from "./map-row.ts";
import { parseJson } from "./parse-json.ts";
import { linesOf } from "./read-lines.ts";
import type { Line } from "./read-lines.ts";
import { undoTextForm } from "./text-forms.ts";
import type { Node } from "./walk-records.ts";
import { recordWalker } from "./walk-records.ts";

/** What a reading of documents gives besides rows. */
export type DocumentReading = Readonly<{
  items: AsyncGenerator<readonly SourceItem[]>;
  /** Notes on the whole file, complete after the last item. */
  notes: () => readonly RowIssue[];
}>;

const BATCH = 1000;

type ToItems = (document: unknown, line: number) => Generator<SourceItem>;

/** Records of documents; a row's line is its number in the file, from 1. */
export function readDocuments(
  plan: DocumentPlan,
  source: Readonly<{ file: string; json: JsonDocuments; damage: string | null }>,
): DocumentReading {
  const { toItems, notes } = itemMaker(plan, source.file);
  async function* items(): AsyncGenerator<readonly SourceItem[]> {
    let line = 0;
    let batch: SourceItem[] = [];
    for (const item of toItems(source.json.documents, 0)) {
      batch.push({ ...item, line: ++line });
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
    const damage = source.damage ?? source.json.damage;
    if (damage !== null) yield [cutOff(source.file, line + 1, damage)];
  }
  return { items: items(), notes };
}

/** Records of a file with one JSON document per line. */
export function readJsonLines(plan: DocumentPlan, feed: Feed): DocumentReading {
  const { toItems, notes } = itemMaker(plan, feed.file);
  async function* items(): AsyncGenerator<readonly SourceItem[]> {
    for await (const lines of linesOf(feed)) {
      const batch = lines.flatMap((line) => {
        const document = parseLine(line);
        return document === undefined
          ? badLine(line, feed)
          : Array.from(toItems(document, line.line));
      });
      if (batch.length > 0) yield batch;
    }
  }
  return { items: items(), notes };
}

function itemMaker(
  plan: DocumentPlan,
  file: string,
): Readonly<{ toItems: ToItems; notes: () => readonly RowIssue[] }> {
  const walker = recordWalker(plan.profile);
  const toRow = recordMapper(plan.profile.fields, undoTextForm(plan.form), plan.profile);
  function* toItems(document: unknown, line: number): Generator<SourceItem> {
    for (const node of walker.walk(document)) {
      const refusal = refusalOf(node);
      if (refusal === null) yield { line, row: toRow(node) };
      else yield { file, line, field: null, rule: "not-a-comment", reason: refusal };
    }
  }
  const notes = (): readonly RowIssue[] => {
    const withheld = walker.withheld();
    if (withheld === 0) return [];
    const reason = `the export names ${withheld} further replies that it does not hold`;
    return [{ file, line: 1, field: null, rule: "replies-missing", reason }];
  };
  return { toItems, notes };
}

function refusalOf({ record, refused }: Node): string | null {
  if (refused !== null) return `the record is a ${refused}, not a comment`;
  if (typeof record === "object" || typeof record === "string") return null;
  return `a ${typeof record} stands where a comment should`;
}

function parseLine({ text }: Line): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

function badLine({ line, last, text }: Line, { file, damage }: Feed): RowIssue {
  if (last) return cutOff(file, line, damage() ?? "the last line ends in the middle of its JSON");
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  const reason = `the line is no JSON: ${shown}`;
  return { file, line, field: null, rule: "malformed-row", reason };
}

function cutOff(file: string, line: number, damage: string): RowIssue {
  return { file, line, field: null, rule: "truncated", reason: damage };
}
