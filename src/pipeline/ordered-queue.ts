// Work that is under way elsewhere, taken back in the order in which it was given away.

export type OrderedQueue<Answer> = Readonly<{
  /** Adds work; waits for the oldest while as much as allowed is under way. */
  push: (work: Promise<Answer>) => Promise<void>;
  /** Waits for all of it. */
  drain: () => Promise<void>;
}>;

/** At most `limit` pieces are under way at once; `take` gets the answers one by one, in order. */
export function orderedQueue<Answer>(
  limit: number,
  take: (answer: Answer) => void,
): OrderedQueue<Answer> {
  const waiting: Promise<Answer>[] = [];
  const shift = async (): Promise<void> => {
    const [oldest] = waiting;
    if (oldest === undefined) return;
    const answer = await oldest;
    void waiting.shift();
    take(answer);
  };
  return {
    push: async (work) => {
      // A later one may fail while an earlier one is waited for; `await` hears of it in its turn.
      void work.catch(() => undefined);
      waiting.push(work);
      while (waiting.length >= limit) await shift();
    },
    drain: async () => {
      while (waiting.length > 0) await shift();
    },
  };
}
