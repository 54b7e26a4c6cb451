// Markdown that the cards of all models share.

/** How weights were made: the command, and what it promises. */
export function makingLines(command: string, promise: string): string[] {
  return ["## How it was made", "", "```sh", command, "```", "", promise, ""];
}

/** Where a model fails, and the end of its card. */
export function limitLines(limits: readonly string[]): string[] {
  return ["## Where it fails", "", ...limits.map((limit) => `- ${limit}`), ""];
}
