#!/usr/bin/env node
// The bin: streams in, exit code out.

import { processIo } from "./io.ts";
import { quickAnswer } from "./quick-answer.ts";

const argv = process.argv.slice(2);
const io = processIo();
const answer = quickAnswer(argv, io.columns);
if (answer !== null) await io.out(answer);
else {
  const { runCli } = await import("./run-cli.ts");
  process.exitCode = await runCli(argv, io);
}
