export type { TestRun } from "./features/commands/run-tests.ts";
export type { FileCovered } from "./features/coverage.ts";
export type { Explained } from "./features/explain.ts";
export type * from "./features/preview/answers.ts";
export type { Host } from "./host.ts";
export { type Prover, proverHere } from "./proving/prover.ts";
export { proverBeside } from "./proving/prover-beside.ts";
export { standBack } from "./proving/stand-back.ts";
export {
  answering,
  nodeLimits,
  nodeThread,
  type Question,
  type Reply,
  type Thread,
} from "./proving/thread.ts";
export { serve } from "./server.ts";
export { pathOf, uriOf } from "./workspace/uris.ts";
