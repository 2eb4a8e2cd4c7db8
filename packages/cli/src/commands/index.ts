import { declareAsk } from "./ask.ts";
import { declareCheck } from "./check.ts";
import { declareCompile } from "./compile.ts";
import type { Declaration } from "./declaration.ts";
import { declareDiff } from "./diff.ts";
import { declareExplain } from "./explain.ts";
import { declareFmt } from "./fmt.ts";
import { declareInit } from "./init.ts";
import { declareLsp } from "./lsp.ts";
import { declareRun } from "./run.ts";
import { declareTest } from "./test.ts";
import { declareWhy } from "./why.ts";

/** Every command, in the order in which the help names them. */
export const commands: readonly Declaration[] = [
  declareCheck,
  declareFmt,
  declareTest,
  declareRun,
  declareWhy,
  declareAsk,
  declareDiff,
  declareCompile,
  declareExplain,
  declareInit,
  declareLsp,
];
