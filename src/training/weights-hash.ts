// What ties a model card to its weights.

import { createHash } from "node:crypto";

/** SHA-256 of weights, hexadecimal. */
export function weightsHash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
