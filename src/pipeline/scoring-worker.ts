// The thread that judges comments for another one: a task in, its judgements out, until it is
// told to end. Started by judging-pool.ts.

import { parentPort, workerData } from "node:worker_threads";
import { HypemeterError } from "../errors.ts";
import { createScorer } from "../scorers/index.ts";
import { createJudge } from "./judging.ts";
import type { Judge } from "./judging.ts";
import { buffersOf, packJudgements, unpackTask } from "./judging-messages.ts";
import type { PackedJudgements, PackedTask } from "./judging-messages.ts";
import type { WorkerAnswer, WorkerQuestion, WorkerSetting } from "./judging-pool.ts";
import { mixOf } from "./scoring.ts";

const { scorer, salt }: WorkerSetting = workerData;
const port = parentPort;
let judge: Judge | null = null;
/** The mix as the first task of a thread brought it: what is derived from it is kept by object. */
let known: Pick<PackedTask, "thread" | "mix"> | null = null;

function judgements(task: PackedTask): PackedJudgements {
  judge ??= createJudge(createScorer(scorer), salt);
  if (known?.thread !== task.thread) known = { thread: task.thread, mix: task.mix };
  return packJudgements(judge(unpackTask({ ...task, mix: known.mix })));
}

function answerTo(question: WorkerQuestion): WorkerAnswer {
  try {
    return "task" in question
      ? { judgements: judgements(question.task) }
      : { mix: mixOf(question.firstTexts) };
  } catch (error) {
    if (!(error instanceof HypemeterError)) throw error;
    // Only an error's message survives the way to another thread.
    return { refusal: { code: error.code, message: error.message } };
  }
}

port?.on("message", (question: WorkerQuestion) => {
  const answer = answerTo(question);
  port.postMessage(answer, "judgements" in answer ? buffersOf(answer.judgements) : []);
});
