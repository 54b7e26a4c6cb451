// Formats: which exports are known, and what one file is taken for and why.

import type { Comment, RowIssue } from "../core/comment.ts";
import { isRowIssue } from "../core/mapped-row.ts";
import { parseComment } from "../core/parse-comment.ts";
import { openSource, PROFILES } from "../sources/index.ts";
import type { OpenedSource, SourceOptions } from "../sources/index.ts";
import type { Deps } from "./deps.ts";
import { DEFAULT_DEPS } from "./deps.ts";
import { STDIN, teaserFromPath } from "./inputs.ts";

export type KnownProfile = Readonly<{
  name: string;
  platform: string | null;
  description: string;
}>;

/** The profiles in the order in which they are tried. */
export function knownProfiles(): KnownProfile[] {
  return PROFILES.map(({ name, platform, label }) => ({ name, platform, description: label }));
}

export type FileDescription = Readonly<
  Pick<
    OpenedSource,
    | "path"
    | "format"
    | "profile"
    | "encoding"
    | "compression"
    | "delimiter"
    | "platform"
    | "reasons"
  >
> &
  Readonly<{
    /** The first comments, as they would be stored. */
    examples: readonly Comment[];
    /** What could not be read before them. */
    issues: readonly RowIssue[];
  }>;

/** How many mapped comments a description shows. */
const EXAMPLES = 3;

/** Says what a file is taken for; reads no more of it than that needs. */
export async function describeFile(
  path: string,
  options: SourceOptions = {},
  deps: Deps = DEFAULT_DEPS,
): Promise<FileDescription> {
  const input = path === STDIN ? { stream: deps.stdin(), name: "stdin" } : { path };
  const source = await openSource(input, options);
  try {
    const { format, profile, encoding, compression, delimiter, platform, reasons } = source;
    const found = { path, format, profile, encoding, compression, delimiter, platform, reasons };
    return { ...found, ...(await firstComments(source, deps.now())) };
  } finally {
    await source.close();
  }
}

type FirstComments = Pick<FileDescription, "examples" | "issues">;

async function firstComments(source: OpenedSource, readAt: number): Promise<FirstComments> {
  const examples: Comment[] = [];
  const issues: RowIssue[] = [];
  const { path: file } = source;
  const platform = source.platform ?? "unknown";
  const context = { file, teaser: teaserFromPath(file), platform, readAt };
  for await (const batch of source.batches()) {
    for (const item of batch) {
      const parsed = isRowIssue(item)
        ? item
        : parseComment(item.row, { ...context, line: item.line });
      if ("rule" in parsed) issues.push(parsed);
      else examples.push(parsed);
      if (examples.length === EXAMPLES) return { examples, issues };
    }
  }
  return { examples, issues };
}
