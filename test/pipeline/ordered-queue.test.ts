import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { orderedQueue } from "../../src/pipeline/ordered-queue.ts";

test("answers come in order, and never more than the limit is under way", async () => {
  const delays = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(delays, fc.integer({ min: 1, max: 4 }), async (waits, limit) => {
      const taken: number[] = [];
      let underWay = 0;
      let most = 0;
      const queue = orderedQueue<number>(limit, (answer) => taken.push(answer));
      for (const [index, wait] of waits.entries()) {
        underWay += 1;
        most = Math.max(most, underWay);
        const work = sleep(wait).then(() => {
          underWay -= 1;
          return index;
        });
        await queue.push(work);
      }
      await queue.drain();
      expect(taken).toEqual(waits.map((_, index) => index));
      expect(most).toBeLessThanOrEqual(limit);
    }),
    { numRuns: 40 },
  );
});

test("a failure comes in its turn, and what came before it is taken", async () => {
  const taken: number[] = [];
  const queue = orderedQueue<number>(4, (answer) => taken.push(answer));
  await queue.push(sleep(5).then(() => 1));
  await queue.push(Promise.reject(new Error("bad")));
  await expect(queue.drain()).rejects.toThrow("bad");
  expect(taken).toEqual([1]);
});
