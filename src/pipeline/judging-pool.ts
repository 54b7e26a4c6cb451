// Judging on this thread or on others, behind one function. Answers come in the order in which
// they were asked for.

import { Worker } from "node:worker_threads";
import { HypemeterError } from "../errors.ts";
import type { ErrorCode } from "../errors.ts";
import { createScorer } from "../scorers/index.ts";
import type { LanguageMix } from "../scorers/language/detect-language.ts";
import { createJudge } from "./judging.ts";
import type { Judgement, JudgingTask } from "./judging.ts";
import { buffersOf, packTask, unpackJudgements } from "./judging-messages.ts";
import type { PackedJudgements, PackedTask } from "./judging-messages.ts";
import { mixOf } from "./scoring.ts";

/** What a worker is started with. */
export type WorkerSetting = Readonly<{ scorer: string; salt: string }>;

/** What a worker is asked: to judge a task, or for the languages of a thread. */
export type WorkerQuestion = Readonly<{ task: PackedTask } | { firstTexts: readonly string[] }>;

export type WorkerAnswer = Readonly<
  | { judgements: PackedJudgements }
  | { mix: LanguageMix }
  | { refusal: Readonly<{ code: ErrorCode; message: string }> }
>;

export type JudgingPool = Readonly<{
  /** Number of other threads; 0 where this one judges. */
  workers: number;
  /** Mix of languages of a thread, from the texts of its first batch. */
  mixOf: (texts: readonly string[]) => Promise<LanguageMix>;
  judge: (task: JudgingTask) => Promise<Judgement[]>;
  /** Ends the threads, also in the middle of a task. */
  close: () => Promise<void>;
}>;

export function judgingPool(workers: number, setting: WorkerSetting): JudgingPool {
  if (workers === 0) {
    const judge = createJudge(createScorer(setting.scorer), setting.salt);
    return {
      workers,
      mixOf: (texts) => Promise.resolve(mixOf(texts)),
      judge: (task) => Promise.resolve(judge(task)),
      close: () => Promise.resolve(),
    };
  }
  const threads = Array.from({ length: workers }, () => startThread(setting));
  let next = 0;
  const thread = (): Thread => {
    const one = threads[next % threads.length];
    next += 1;
    if (one === undefined) throw new Error("a pool without threads");
    return one;
  };
  return {
    workers,
    mixOf: async (firstTexts) => {
      const answer = await thread().ask({ firstTexts });
      return "mix" in answer ? answer.mix : wrongAnswer();
    },
    judge: async (task) => {
      const packed = packTask(task);
      const answer = await thread().ask({ task: packed }, buffersOf(packed));
      return "judgements" in answer ? unpackJudgements(answer.judgements) : wrongAnswer();
    },
    close: async () => {
      await Promise.all(threads.map((one) => one.close()));
    },
  };
}

function wrongAnswer(): never {
  throw new Error("a scoring thread answered another question");
}

type Thread = Readonly<{
  ask: (question: WorkerQuestion, buffers?: readonly ArrayBuffer[]) => Promise<WorkerAnswer>;
  close: () => Promise<void>;
}>;

type Waiting = Readonly<{
  resolve: (answer: WorkerAnswer) => void;
  reject: (error: unknown) => void;
}>;

/** Threads run built code: under a test runner that compiles on the fly, that of dist/. */
function workerUrl(): URL {
  const isSource = import.meta.url.endsWith(".ts");
  const path = isSource ? "../../dist/pipeline/scoring-worker.js" : "./scoring-worker.js";
  return new URL(path, import.meta.url);
}

/**
 * Memory of a thread for what lives shortly, in MiB: what a batch leaves fits in, and by default
 * the thread would take twice as much.
 */
const YOUNG_MIB = 24;
/**
 * The same for what lasts, far above what a batch needs: below 2 GiB V8 lets a heap grow by less than
 * 1.6 times before it looks for garbage in it, above that fourfold.
 */
const OLD_MIB = 1_000;

function startThread(setting: WorkerSetting): Thread {
  const worker = new Worker(workerUrl(), {
    workerData: setting,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MIB, maxOldGenerationSizeMb: OLD_MIB },
  });
  const waiting: Waiting[] = [];
  let failure: unknown = null;
  const fail = (error: unknown): void => {
    failure ??= error;
    for (const { reject } of waiting.splice(0)) reject(failure);
  };
  worker.on("message", (answer: WorkerAnswer) => {
    const one = waiting.shift();
    if (!("refusal" in answer)) one?.resolve(answer);
    else one?.reject(new HypemeterError(answer.refusal.code, answer.refusal.message));
  });
  worker.on("error", fail);
  worker.on("exit", () => fail(new Error("the scoring thread ended early")));
  return {
    ask: (question, buffers = []) =>
      new Promise((resolve, reject) => {
        if (failure !== null) {
          reject(failure);
          return;
        }
        waiting.push({ resolve, reject });
        worker.postMessage(question, buffers);
      }),
    close: async () => {
      // Who is still waiting has given up already: nobody hears of it.
      waiting.length = 0;
      await worker.terminate();
    },
  };
}
