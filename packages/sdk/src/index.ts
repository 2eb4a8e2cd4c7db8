export type {
  DecidedAction,
  DecidedRecommendation,
  DifferenceOptions,
  RegionExample,
  Renamed,
  RuleStanding,
  UnclearDifference,
} from "@handrail/analysis";
export { momentIn, valuesRenamed } from "@handrail/analysis";
export { type JavaScriptModule, javascriptModule } from "@handrail/compiler";
export type {
  Decision,
  Evaluator,
  Explanation,
  GivenElements,
  GivenHistories,
  JsonValue,
  Plan,
} from "@handrail/evaluator";
export { loadPlan, PlanError, RecordError, UnknownActionError } from "@handrail/evaluator/all";
export { type BatchOptions, type BatchOutcome, decideAll, type Records } from "./batch/batch.ts";
export type {
  Coverage,
  CoverageCount,
  CoverageItem,
  CoverageKind,
  CoverageOutcome,
} from "./coverage/coverage.ts";
export { coverageOf } from "./coverage/coverage-of.ts";
export type {
  Difference,
  DifferentlyAsked,
  DifferentlyPutOff,
  DifferentRegion,
  Sentence,
  SentenceDifference,
  SentenceKind,
  SituationDifference,
} from "./difference/difference.ts";
export { differenceOf } from "./difference/difference-of.ts";
export {
  type Decided,
  type Flow,
  type FlowCounter,
  type Flows,
  flowCounter,
} from "./difference/flows.ts";
export { type RegionFinder, regionFinder } from "./difference/region-finder.ts";
export { type RecordRenaming, recordRenaming, renaming } from "./difference/renaming.ts";
export type { FinderPair } from "./difference/standing-finder.ts";
export type { Version } from "./difference/version.ts";
export { PlaybookError } from "./error.ts";
export { maximumBytes } from "./files/content.ts";
export { findingsInReach, type LocatedFinding } from "./findings.ts";
export type { Change, Standing } from "./interview/changes.ts";
export {
  type Interview,
  type InterviewOptions,
  type InterviewState,
  type InterviewStep,
  resumeInterview,
  startInterview,
} from "./interview/interview.ts";
export type { Asked, InterviewQuestion } from "./interview/question.ts";
export { type LoadOptions, loadPlaybook, type PlaybookSource } from "./load.ts";
export type { MutationOperator } from "./mutation/edit.ts";
export type {
  Candidate,
  Change as PlaybookChange,
  IsEquivalent,
  MutationReport,
} from "./mutation/mutation.ts";
export { type MutationOptions, mutationOf } from "./mutation/mutation-of.ts";
export { type Playbook, playbookFrom, type TestSituation } from "./playbook.ts";
export { breachOf, provedByAnalysis } from "./proving/prove.ts";
export type {
  BrokenPromise,
  PromiseResult,
  PromiseTrial,
  TriedSituation,
} from "./testing/promises.ts";
export type { TestFailure, TestReport, TestResult } from "./testing/run.ts";
