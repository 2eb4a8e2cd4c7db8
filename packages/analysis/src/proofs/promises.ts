import type { Plan } from "@handrail/evaluator";
import type { AskOptions } from "../answer.ts";
import { isBroken } from "../decisions/breaking.ts";
import type { AskedPromise } from "../decisions/promise.ts";
import { Recommended } from "../decisions/recommended.ts";
import { proving } from "./prove.ts";

/**
 * Of each of a playbook's promises, whether it is proved that it holds in every situation. What rules recommend is worked out once for all
 * of them, and those that speak of the same situations are asked about together first. The fast half of `canBreak`.
 *
 * @param plan the one that the compiler makes for promises
 */
export function provedPromises(
  plan: Plan,
  promises: readonly AskedPromise[],
  options: AskOptions = {},
): readonly boolean[] {
  return proving(
    plan,
    (encoder, isNever) => {
      const recommended = new Recommended(encoder);
      const isKept = (promise: AskedPromise) => isNever(isBroken(promise, encoder, recommended));
      const proved = new Map<AskedPromise, boolean>();
      for (const together of Map.groupBy(promises, situationsOf).values()) {
        const [first, ...others] = together;
        if (first === undefined) continue;
        const all = isKept({ ...first, then: together.flatMap(({ then }) => then) });
        for (const one of together) proved.set(one, all || (others.length > 0 && isKept(one)));
      }
      return promises.map((promise) => proved.get(promise) === true);
    },
    { steps: 20_000_000, ...options },
  );
}

function situationsOf({ when, despiteLimits }: AskedPromise): string {
  return `${despiteLimits} ${when}`;
}
