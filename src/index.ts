// The library: the same functions as the command line. Nothing here prints, exits or reads
// process; effects come in as an argument. Re-exports only.

export { HypemeterError } from "./errors.ts";
export type { ErrorCode } from "./errors.ts";
export type { Comment, RowIssue } from "./core/comment.ts";
export type { EvaluateResult, Evaluation } from "./core/evaluation.ts";
export type { Label, Ladder, Rung, RungName } from "./core/ladder.ts";
export type { Evidence, Score, Scorer } from "./core/score.ts";
export type { Summary, TeaserSummary } from "./core/summary.ts";
export { calibrate } from "./pipeline/calibrate.ts";
export type { CalibrateOptions, CalibrateResult } from "./pipeline/calibrate.ts";
export { DEFAULT_DEPS } from "./pipeline/deps.ts";
export type { Deps } from "./pipeline/deps.ts";
export { describeFile, knownProfiles } from "./pipeline/formats.ts";
export { evaluate, writeEvaluation } from "./pipeline/evaluate.ts";
export { explain } from "./pipeline/explain.ts";
export { gate } from "./pipeline/gate.ts";
export type { GateOptions, GateResult } from "./pipeline/gate.ts";
export { ingest } from "./pipeline/ingest.ts";
export type { IngestOptions, IngestResult } from "./pipeline/ingest.ts";
export { openLabelling } from "./pipeline/label.ts";
export type { Labelling, LabelOptions } from "./pipeline/label.ts";
export { readLabelFile, writeLabelFile } from "./pipeline/label-file.ts";
export { purge } from "./pipeline/purge.ts";
export { report } from "./pipeline/report.ts";
export type { ReportOptions, ReportResult } from "./pipeline/report.ts";
export { rescore } from "./pipeline/rescore.ts";
export { run } from "./pipeline/run.ts";
export type { RunResult } from "./pipeline/run.ts";
export { score } from "./pipeline/score.ts";
export type { ScoreLine, ScoreOptions } from "./pipeline/score.ts";
export { renderEvaluation, renderHtml, renderJson, renderMarkdown } from "./render/index.ts";
export { crossValidate } from "./training/cross-validate.ts";
export type { Variant, VariantFigures } from "./training/cross-validate.ts";
export { train } from "./pipeline/train.ts";
export { createScorer, SCORER_NAMES } from "./scorers/index.ts";
