import type { Plan } from "@handrail/evaluator";
import type { AskOptions } from "../answer.ts";
import { isBroken } from "../decisions/breaking.ts";
import type { AskedPromise } from "../decisions/promise.ts";
import { Recommended } from "../decisions/recommended.ts";
import { prove } from "./prove.ts";

/**
 * Of each of a playbook's promises, whether it is proved that it holds in every situation. What rules recommend is worked out once for all
 * of them. The fast half of `canBreak`.
 *
 * @param plan the one that the compiler makes for promises
 */
export function provedPromises(
  plan: Plan,
  promises: readonly AskedPromise[],
  options: AskOptions = {},
): readonly boolean[] {
  return prove(
    plan,
    function* (encoder) {
      const recommended = new Recommended(encoder);
      for (const promise of promises) yield isBroken(promise, encoder, recommended);
    },
    { steps: 20_000_000, ...options },
  );
}
