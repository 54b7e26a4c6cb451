// The one error class that users meet. Nothing else may live here.

/** What a caller should do about it: fix the call, the input files, or the database. */
export type ErrorCode = "USAGE" | "INPUT" | "STORE";

/**
 * An error whose message is written for the user: what was found, what was expected,
 * what to do next. The original error is kept in `cause`. Anything that is not a
 * HypemeterError is a bug of ours.
 */
export class HypemeterError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "HypemeterError";
    this.code = code;
  }
}
