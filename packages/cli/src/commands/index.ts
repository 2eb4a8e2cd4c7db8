import { declareCheck } from "./check.ts";
import type { Declaration } from "./declaration.ts";
import { declareRun } from "./run.ts";

/** Every command, in the order in which the help names them. */
export const commands: readonly Declaration[] = [declareCheck, declareRun];
