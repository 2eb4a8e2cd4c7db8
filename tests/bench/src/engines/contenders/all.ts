import type { Contender } from "../contender.ts";
import { cedar } from "./cedar.ts";
import { cel } from "./cel.ts";
import { closures } from "./closures.ts";
import { fiftyAFunction } from "./fifty-a-function.ts";
import { flatArray } from "./flat-array.ts";
import { handrail } from "./handrail.ts";
import { handrailExact, handrailModule } from "./handrail-module.ts";
import { jsonLogicCompiled, jsonLogicInterpreted } from "./json-logic.ts";
import { jsonRulesEngine } from "./json-rules-engine.ts";
import { nodeRulesEngine } from "./node-rules.ts";
import { oneFunction } from "./one-function.ts";
import { quickIndex } from "./quick-index.ts";
import { zen } from "./zen.ts";

/** The first is what all others are compared to. */
export const contenders: readonly Contender[] = [
  oneFunction,
  fiftyAFunction,
  closures,
  flatArray,
  quickIndex,
  handrail,
  handrailModule,
  handrailExact,
  jsonLogicCompiled,
  jsonLogicInterpreted,
  cel,
  nodeRulesEngine,
  zen,
  cedar,
  jsonRulesEngine,
];
