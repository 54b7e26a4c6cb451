// A group of hashed features that is brought to unit length, and the list that groups end in.

/** Features of one comment, side by side: hash, value, and the token they belong to (-1: none). */
export type FeatureList = Readonly<{ hashes: number[]; values: number[]; tokens: number[] }>;

/** Features counted by hash. */
export class FeatureGroup {
  private readonly places = new Map<number, number>();
  private readonly hashes: number[] = [];
  private readonly counts: number[] = [];
  private readonly tokens: number[] = [];

  /** Counts a feature; it belongs to the token that brought it first. */
  add(hash: number, token: number): void {
    const place = this.places.get(hash);
    if (place === undefined) {
      this.places.set(hash, this.hashes.length);
      this.hashes.push(hash);
      this.counts.push(1);
      this.tokens.push(token);
    } else this.counts[place] = (this.counts[place] ?? 0) + 1;
  }

  /**
   * Appends the group to a list, at a length of about `scale`: as far as that can be told
   * without document frequencies. Each feature comes once as it is, and once mixed with
   * `own` unless that is null.
   */
  appendTo(list: FeatureList, scale: number, own: number | null): void {
    const each = scale / Math.sqrt(Math.max(1, this.hashes.length));
    for (const [place, hash] of this.hashes.entries()) {
      const value = each * (1 + Math.log(this.counts[place] ?? 1));
      append(list, { hash, value, token: this.tokens[place] ?? -1, own });
    }
  }
}

/** Appends one feature, once as it is and once mixed with `own` unless that is null. */
export function append(
  list: FeatureList,
  feature: Readonly<{ hash: number; value: number; token: number; own: number | null }>,
): void {
  const { hash, value, token, own } = feature;
  list.hashes.push(hash);
  list.values.push(value);
  list.tokens.push(token);
  if (own !== null) append(list, { hash: hash ^ own, value, token, own: null });
}
