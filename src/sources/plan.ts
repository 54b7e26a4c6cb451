// What planning a source needs and what it gives; no decisions live here.

import type { RowIssue } from "../core/comment.ts";
import type { SourceItem } from "../core/mapped-row.ts";
import type { Feed } from "./feed.ts";
import type { Sample } from "./sniff-table.ts";
import type { Format, Wanted } from "./source-options.ts";

export type Plan = Readonly<{
  format: Format;
  profile: string;
  platform: string | null;
  delimiter: string | null;
  reasons: readonly string[];
  items: AsyncGenerator<readonly SourceItem[]>;
  notes: () => readonly RowIssue[];
}>;

export type Planning = Readonly<{ sample: Sample; feed: Feed; wanted: Wanted }>;
