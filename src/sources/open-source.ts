// Opens one export: sees through compression and encoding, finds out what it is, and gives its
// rows batch by batch. Turning rows into comments is core's work.

import type { RowIssue } from "../core/comment.ts";
import type { SourceItem } from "../core/mapped-row.ts";
import type { Compression } from "./decompress.ts";
import { decompress } from "./decompress.ts";
import type { Encoding } from "./encoding.ts";
import { decodeToUtf8 } from "./encoding.ts";
import { peekable } from "./peekable.ts";
import { planSource } from "./plan-source.ts";
import type { RawBytes, RawInput } from "./raw-bytes.ts";
import { rawBytes } from "./raw-bytes.ts";
import { refuseBinary, refuseNonText } from "./refuse-binary.ts";
import type { Format, SourceOptions, Wanted } from "./source-options.ts";
import { checkOptions } from "./source-options.ts";

export type SourceEnd = Readonly<{
  /** Of the bytes as they lie on disk, before decompression. */
  sha256: string;
  bytes: number;
  /** What was read in the end: a file whose beginning is ASCII may turn out as Windows-1252. */
  encoding: Encoding;
  /** Notes on the file as a whole (cut off, replies withheld): no rows. */
  issues: readonly RowIssue[];
}>;

export type OpenedSource = Readonly<{
  path: string;
  format: Format;
  profile: string;
  encoding: Encoding;
  compression: Compression;
  delimiter: string | null;
  /** What the profile implies, or null. */
  platform: string | null;
  /** Why it was taken for this, in sentences without a full stop. */
  reasons: readonly string[];
  /** Rows and rejected rows in the order of the file; may be called once, and left early. */
  batches: () => AsyncGenerator<readonly SourceItem[]>;
  /** How much of the file, as it lies on disk, was read so far. */
  bytesRead: () => number;
  /** To be called after the last batch. */
  end: () => SourceEnd;
  /** To be called whatever happened: lets go of what was not read to its end. */
  close: () => Promise<void>;
}>;

/** Enough to see the columns of the widest export; a line longer than this is still read. */
const SAMPLE_BYTES = 256 * 1024;

/**
 * Opens an export. USAGE where an option names what does not exist, INPUT where the file is no
 * comment export; one bad row is never an error but an item with a reason.
 */
export async function openSource(
  input: RawInput,
  options: SourceOptions = {},
): Promise<OpenedSource> {
  const wanted = checkOptions(options);
  const raw = rawBytes(input);
  try {
    return await examine(raw, wanted);
  } catch (error) {
    await raw.close();
    throw error;
  }
}

async function examine(raw: RawBytes, wanted: Wanted): Promise<OpenedSource> {
  const file = raw.name;
  const plainBytes = await decompress(peekable(raw.bytes), file);
  const head = await plainBytes.bytes.peek(SAMPLE_BYTES);
  refuseBinary(head, file);
  const decoded = decodeToUtf8(
    { bytes: head, whole: head.length < SAMPLE_BYTES },
    plainBytes.bytes.rest(),
  );
  const text = peekable(decoded.bytes);
  const start = await text.peek(SAMPLE_BYTES);
  const sample = { text: start.toString("utf8"), whole: start.length < SAMPLE_BYTES };
  refuseNonText(sample.text, file);
  const feed = { file, bytes: text.rest(), damage: plainBytes.damage };
  const plan = await planSource({ sample, feed, wanted });
  return {
    path: file,
    format: plan.format,
    profile: plan.profile,
    encoding: decoded.encoding(),
    compression: plainBytes.compression,
    delimiter: plan.delimiter,
    platform: plan.platform,
    reasons: plan.reasons,
    batches: () => plan.items,
    bytesRead: raw.count,
    close: async () => {
      await plan.items.return(undefined);
      await raw.close();
    },
    end: () => ({
      ...raw.digest(),
      encoding: decoded.encoding(),
      issues: [...plan.notes(), ...damageNote(file, plainBytes.damage())],
    }),
  };
}

function damageNote(file: string, damage: string | null): readonly RowIssue[] {
  if (damage === null) return [];
  const reason = `${damage}; what came before was read`;
  return [{ file, line: 1, field: null, rule: "truncated", reason }];
}
