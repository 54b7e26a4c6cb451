// What the command line may touch of its surroundings, handed in so that tests can watch it.

export type Io = Readonly<{
  /** Results only. Resolves when more may be written; false once nobody reads any more. */
  out: (text: string) => Promise<boolean>;
  /** Everything else: progress, hints, errors. */
  err: (text: string) => void;
  stdin: () => AsyncIterable<Uint8Array>;
  /** Keys as they are typed; null where standard input is no terminal. */
  keys: (() => AsyncIterable<string>) | null;
  env: Readonly<Record<string, string | undefined>>;
  /** Whether stderr is a terminal that a person watches. */
  isTerminal: boolean;
  /** Whether stdout is one: then results may be drawn for eyes. */
  isOutTerminal: boolean;
  /** Width of the terminal in columns; 80 where there is none. */
  columns: number;
}>;

/** The real streams. A closed pipe (`| head`) is no error: writing just stops. */
export function processIo(): Io {
  let closed = false;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== "EPIPE") throw error;
  });
  // Nobody reads the messages (`2>&1 | head`): the work itself goes on.
  process.stderr.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    out: (text) =>
      new Promise((resolve) => {
        if (closed) resolve(false);
        else process.stdout.write(harmless(text), () => resolve(!closed));
      }),
    err: (text) => void process.stderr.write(text),
    stdin: () => process.stdin,
    keys: process.stdin.isTTY ? typedKeys : null,
    env: process.env,
    isTerminal: process.stderr.isTTY,
    isOutTerminal: process.stdout.isTTY,
    columns: process.stderr.columns ?? 80,
  };
}

/** Delete, the C1 controls, and what reorders text: a terminal may obey them. */
const STEERING = /[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Steering characters as JSON escapes them, so that JSON stays what it is; ESC is escaped there. */
function harmless(text: string): string {
  return text.replaceAll(STEERING, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** Keys from the terminal without waiting for the return key; ends when it is left. */
async function* typedKeys(): AsyncGenerator<string> {
  process.stdin.setRawMode(true);
  process.stdin.setEncoding("utf8");
  try {
    for await (const chunk of process.stdin) yield String(chunk);
  } finally {
    process.stdin.setRawMode(false);
    process.stdin.pause();
  }
}
