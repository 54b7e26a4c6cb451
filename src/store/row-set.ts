// Which comments are there, by identity, in eight bytes a slot: for loading many rows while the
// table has no index to ask. A hit may be false; the caller checks it against the table.

export type RowSet = Readonly<{
  /** False where no row has this hash. */
  mayHold: (hash: number) => boolean;
  /** The row of this hash that `isSame` confirms, or 0. */
  find: (hash: number, isSame: (row: number) => boolean) => number;
  put: (hash: number, row: number) => void;
}>;

/** Slots filled at most, as a part of all; more makes the runs of linear probing long. */
const MAX_LOAD = 0.7;
const MIN_SLOTS = 1 << 10;

/** An empty set with room for `expected` rows; more make it grow. Rows are 1 to 2^32 - 1. */
export function rowSet(expected: number): RowSet {
  let size = MIN_SLOTS;
  while (size * MAX_LOAD < expected) size *= 2;
  let hashes = new Uint32Array(size);
  let rows = new Uint32Array(size);
  let count = 0;

  function insert(hash: number, row: number): void {
    const mask = hashes.length - 1;
    let slot = hash & mask;
    while (rows[slot] !== 0) slot = (slot + 1) & mask;
    hashes[slot] = hash;
    rows[slot] = row;
  }

  function grow(): void {
    const [oldHashes, oldRows] = [hashes, rows];
    hashes = new Uint32Array(oldHashes.length * 2);
    rows = new Uint32Array(oldRows.length * 2);
    for (const [slot, row] of oldRows.entries()) {
      if (row !== 0) insert(oldHashes[slot] ?? 0, row);
    }
  }

  function find(hash: number, isSame: (row: number) => boolean): number {
    const mask = hashes.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const row = rows[slot] ?? 0;
      if (row === 0) return 0;
      if (hashes[slot] === hash && isSame(row)) return row;
    }
  }

  return {
    mayHold: (hash) => find(hash, () => true) > 0,
    find,
    put: (hash, row) => {
      count += 1;
      if (count > hashes.length * MAX_LOAD) grow();
      insert(hash, row);
    },
  };
}

/** 32 bits of an identity: FNV-1a over the key's code units, started from the two numbers. */
export function identityHash(teaserId: number, platformId: number, key: string): number {
  let hash = Math.imul(teaserId, 0x9e_37_79_b1) ^ Math.imul(platformId, 0x85_eb_ca_6b);
  for (let at = 0; at < key.length; at += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01_00_01_93);
  }
  // The low bits choose the slot: let the high ones reach them.
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c_1b_3c_6d) >>> 0;
}
