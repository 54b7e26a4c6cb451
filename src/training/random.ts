// A seeded generator, so that training gives the same bytes for the same seed.

import type { RandomSource } from "../core/bootstrap.ts";

/** mulberry32 (Tommy Ettinger, public domain): numbers in [0, 1), 32 bits of state. */
export function seededRandom(seed: number): RandomSource {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Normal deviates by the method of Box and Muller. */
export function seededNormal(seed: number): RandomSource {
  const random = seededRandom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
