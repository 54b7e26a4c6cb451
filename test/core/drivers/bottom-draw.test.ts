// A bounded draw out of a stream: the lowest ranks, whatever the order.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Ranked } from "../../../src/core/drivers/bottom-draw.ts";
import {
  drawn,
  emptyDraw,
  limitOf,
  offer,
  scattered,
} from "../../../src/core/drivers/bottom-draw.ts";

const stream = fc.uniqueArray(fc.record({ rank: fc.nat(50), name: fc.string() }), {
  selector: ({ name }) => name,
  maxLength: 200,
});

function drawOf(most: number, things: readonly Readonly<{ rank: number; name: string }>[]) {
  const draw = emptyDraw<null>(most);
  for (const thing of things) offer(draw, { ...thing, item: null });
  return draw;
}

const named = (list: readonly Ranked<null>[]): string[] => list.map(({ name }) => name);

test("it keeps the lowest, in order, and the order of the stream is no matter", () => {
  fc.assert(
    fc.property(stream, fc.integer({ min: 1, max: 40 }), (things, most) => {
      const draw = drawOf(most, things);
      const lowest = things
        .toSorted((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))
        .slice(0, most);
      expect(named(drawn(draw))).toEqual(lowest.map(({ name }) => name));
      expect(named(drawn(drawOf(most, things.toReversed())))).toEqual(named(drawn(draw)));
      expect(draw.seen).toBe(things.length);
    }),
  );
});

test("below its limit nothing was dropped", () => {
  fc.assert(
    fc.property(stream, fc.integer({ min: 1, max: 40 }), (things, most) => {
      const draw = drawOf(most, things);
      const limit = limitOf(draw);
      const below = things.filter(({ rank }) => rank < limit).length;
      expect(drawn(draw).filter(({ rank }) => rank < limit)).toHaveLength(below);
      expect(limit === Infinity).toBe(things.length <= most);
    }),
  );
});

test("memory is bounded while the stream goes on", () => {
  const draw = emptyDraw<null>(10);
  for (let at = 0; at < 10_000; at += 1) {
    offer(draw, { rank: scattered(at), name: String(at), item: null });
    expect(draw.kept.length).toBeLessThan(20);
  }
});

test("scattered numbers are even: each tenth of the range holds a tenth of them", () => {
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let at = 0; at < 10_000; at += 1) {
    const tenth = Math.floor((10 * scattered(at)) / 2 ** 32);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  // Four standard errors of a binomial count.
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(4 * 30);
});
