// The few effects that the pipelines need from outside: the clock, standard input, progress.

import { readFileSync } from "node:fs";

export type Deps = Readonly<{
  /** Milliseconds since 1970 UTC. */
  now: () => number;
  stdin: () => AsyncIterable<Uint8Array>;
  /** Called now and then while reading; never for small inputs. */
  progress: (event: Progress) => void;
}>;

export type Progress = Readonly<{
  file: string;
  /** Rows of this file that were read. */
  rows: number;
  /** Bytes of all inputs that were read, and how many there are; 0 where that is not known. */
  done: number;
  bytes: number;
}>;

/** The real clock, no standard input, silent. */
export const DEFAULT_DEPS: Deps = {
  now: () => Date.now(),
  // oxlint-disable-next-line require-yield -- an empty stream
  stdin: async function* empty() {},
  progress: () => undefined,
};

/** Version of this package, from its package.json. */
export function toolVersion(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed === "object" && parsed !== null && "version" in parsed) {
    return String(parsed.version);
  }
  return "0.0.0";
}
