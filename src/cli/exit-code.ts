// What the exit code says: the shell's side of errors.ts.

import type { ErrorCode } from "../errors.ts";

export const EXIT_OK = 0;
/** A gate was not met: the command did its work, and the figures fell short. */
export const EXIT_GATE = 1;
/** A bug of ours. */
export const EXIT_BUG = 70;

export const EXIT_CODES: Readonly<Record<ErrorCode, number>> = { USAGE: 2, INPUT: 3, STORE: 3 };
