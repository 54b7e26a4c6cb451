import { expect, test } from "vitest";
import { PairList } from "../../src/store/pair-list.ts";

const MOST = 2 ** 32 - 1;

test.each([0, 1, 131_072, 131_073, 300_000])("%i pairs come out as they went in", (count) => {
  const list = new PairList();
  for (let at = 0; at < count; at += 1) list.push(at, MOST - at);
  const found = [...list.drain()];
  expect(found).toHaveLength(count);
  expect(found.every(([first, second], at) => first === at && second === MOST - at)).toBe(true);
  expect([...list.drain()]).toEqual([]);
});

test("a list that was read takes pairs again", () => {
  const list = new PairList();
  list.push(1, 2);
  expect([...list.drain()]).toEqual([[1, 2]]);
  list.push(3, 4);
  expect([...list.drain()]).toEqual([[3, 4]]);
});
