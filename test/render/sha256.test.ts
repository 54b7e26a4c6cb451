// SHA-256 against the published vectors and against the machine's own.

import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cspHash, sha256 } from "../../src/render/sha256.ts";

const hex = (text: string): string => Buffer.from(sha256(text)).toString("hex");

describe("FIPS 180-4 vectors", () => {
  test.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
    ["a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
  ])("%#", (text, digest) => expect(hex(text)).toBe(digest));
});

test("any text has the digest that the machine gives it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      expect(hex(text)).toBe(createHash("sha256").update(text).digest("hex"));
      expect(cspHash(text)).toBe(`sha256-${createHash("sha256").update(text).digest("base64")}`);
    }),
  );
});
