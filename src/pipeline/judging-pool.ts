// Judging on this thread or on others, behind one function. Answers come in the order in which
// they were asked for.

import { Worker } from "node:worker_threads";
import { HypemeterError } from "../errors.ts";
import type { ErrorCode } from "../errors.ts";
import { createScorer } from "../scorers/index.ts";
import { createJudge } from "./judging.ts";
import type { Judgement, JudgingTask } from "./judging.ts";
import { buffersOf, packTask, unpackJudgements } from "./judging-messages.ts";
import type { PackedJudgements } from "./judging-messages.ts";

/** What a worker is started with. */
export type WorkerSetting = Readonly<{ scorer: string; salt: string }>;

export type WorkerAnswer = Readonly<
  { judgements: PackedJudgements } | { refusal: Readonly<{ code: ErrorCode; message: string }> }
>;

export type JudgingPool = Readonly<{
  /** Number of other threads; 0 where this one judges. */
  workers: number;
  judge: (task: JudgingTask) => Promise<Judgement[]>;
  /** Ends the threads, also in the middle of a task. */
  close: () => Promise<void>;
}>;

export function judgingPool(workers: number, setting: WorkerSetting): JudgingPool {
  if (workers === 0) {
    const judge = createJudge(createScorer(setting.scorer), setting.salt);
    return {
      workers,
      judge: (task) => Promise.resolve(judge(task)),
      close: () => Promise.resolve(),
    };
  }
  const threads = Array.from({ length: workers }, () => startThread(setting));
  let next = 0;
  return {
    workers,
    judge: (task) => {
      const thread = threads[next % threads.length];
      next += 1;
      if (thread === undefined) throw new Error("a pool without threads");
      return thread.judge(task);
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

type Thread = Pick<JudgingPool, "judge" | "close">;

type Waiting = Readonly<{
  resolve: (judgements: Judgement[]) => void;
  reject: (error: unknown) => void;
}>;

/** Threads run built code: under a test runner that compiles on the fly, that of dist/. */
function workerUrl(): URL {
  const isSource = import.meta.url.endsWith(".ts");
  const path = isSource ? "../../dist/pipeline/scoring-worker.js" : "./scoring-worker.js";
  return new URL(path, import.meta.url);
}

function startThread(setting: WorkerSetting): Thread {
  const worker = new Worker(workerUrl(), { workerData: setting });
  const waiting: Waiting[] = [];
  let failure: unknown = null;
  const fail = (error: unknown): void => {
    failure ??= error;
    for (const { reject } of waiting.splice(0)) reject(failure);
  };
  worker.on("message", (answer: WorkerAnswer) => {
    const one = waiting.shift();
    if ("judgements" in answer) one?.resolve(unpackJudgements(answer.judgements));
    else one?.reject(new HypemeterError(answer.refusal.code, answer.refusal.message));
  });
  worker.on("error", fail);
  worker.on("exit", () => fail(new Error("the scoring thread ended early")));
  return {
    judge: (task) =>
      new Promise((resolve, reject) => {
        if (failure !== null) {
          reject(failure);
          return;
        }
        waiting.push({ resolve, reject });
        const packed = packTask(task);
        worker.postMessage(packed, buffersOf(packed));
      }),
    close: async () => {
      // Who is still waiting has given up already: nobody hears of it.
      waiting.length = 0;
      await worker.terminate();
    },
  };
}
