import "@handrail/evaluator/all";
import { javascriptModule } from "@handrail/compiler";
import type { Evaluator, Plan } from "@handrail/evaluator";
import { fold, loadCompiled } from "@handrail/evaluator/compiled";

/** What a module gives that `handrail compile --target js` writes. */
export interface Module extends Evaluator {
  /** By fact, its key in a typed record. */
  readonly keys: readonly string[];
  firedExactly(facts: { readonly [key: string]: unknown }, options: unknown): string[];
}

/** What importing the module of a plan gives; thousands of files would take long. */
export function imported(plan: Plan): Module {
  const { code, types } = javascriptModule(plan);
  const body = code.replaceAll(/^import .*$/gm, "").replaceAll(/^export /gm, "");
  const names = "decide, why, fired, firedExactly, facts, answer";
  const make = new Function("fold", "loadCompiled", `"use strict";${body}\nreturn { ${names} };`);
  const keys = plan.facts.map(({ name }) => {
    const key = written(name);
    return types.includes(`  readonly ${key}?:`) ? key : name;
  });
  return { ...make(fold, loadCompiled), keys };
}

/** `deal value` as one writes it in JavaScript. */
function written(name: string): string {
  const words = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const joined = words
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join("");
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}
