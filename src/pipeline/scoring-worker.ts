// The thread that judges comments for another one: a task in, its judgements out, until it is
// told to end. Started by judging-pool.ts.

import { parentPort, workerData } from "node:worker_threads";
import { HypemeterError } from "../errors.ts";
import { createScorer } from "../scorers/index.ts";
import { createJudge } from "./judging.ts";
import type { Judge } from "./judging.ts";
import { buffersOf, packJudgements, unpackTask } from "./judging-messages.ts";
import type { PackedTask } from "./judging-messages.ts";
import type { WorkerAnswer, WorkerSetting } from "./judging-pool.ts";

const { scorer, salt }: WorkerSetting = workerData;
const port = parentPort;
let judge: Judge | null = null;
/** The mix as the first task of a thread brought it: what is derived from it is kept by object. */
let known: Pick<PackedTask, "thread" | "mix"> | null = null;

port?.on("message", (packed: PackedTask) => {
  try {
    judge ??= createJudge(createScorer(scorer), salt);
    if (known?.thread !== packed.thread) known = { thread: packed.thread, mix: packed.mix };
    const judgements = packJudgements(judge(unpackTask({ ...packed, mix: known.mix })));
    const answer: WorkerAnswer = { judgements };
    port.postMessage(answer, buffersOf(judgements));
  } catch (error) {
    if (!(error instanceof HypemeterError)) throw error;
    // Only an error's message survives the way to another thread.
    const answer: WorkerAnswer = { refusal: { code: error.code, message: error.message } };
    port.postMessage(answer);
  }
});
