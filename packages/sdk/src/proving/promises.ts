import { type CannotTell, canBreak, provedPromises } from "@handrail/analysis";
import type { CompiledPromise, CompiledTests } from "@handrail/compiler";
import { report } from "@handrail/syntax";
import type { Traits } from "../testing/promised.ts";
import { breach } from "../testing/promises.ts";
import { brokenPromise, untoldPromise } from "./promise-findings.ts";
import type { ProvenFinding } from "./proven.ts";

/** What is not proved of a playbook's promises, and of those that it has from the playbooks that it uses. */
export function promiseFindings(
  { plan, promises }: CompiledTests,
  entry: string,
): readonly ProvenFinding[] {
  const traits: Traits = new Map(plan.actions.map((one) => [one.name, one.traits]));
  const proved = provedPromises(plan, promises);
  return promises.flatMap((promise, index) => {
    if (proved[index] === true) return [];
    const answer = canBreak(plan, promise, (decision) => spoken(promise, decision) !== null);
    const { title, place } = promise;
    if (answer.answer === "no") return [];
    if (answer.answer === "cannot tell") {
      const details = { title, reason: answer.reason, part: partOf(answer) };
      return [{ file: place.file, finding: report(untoldPromise, place.span, details) }];
    }
    const { witness } = answer;
    const said = witness.decision === undefined ? null : spoken(promise, witness.decision);
    const details = {
      title,
      situation: witness.words,
      breach: said ?? "",
      by: place.file === entry ? null : entry,
    };
    return [{ file: place.file, finding: report(brokenPromise, place.span, details) }];
  });

  function spoken(promise: CompiledPromise, decision: Parameters<typeof breach>[1]): string | null {
    return decision.values[promise.when] === true ? breach(promise, decision, traits) : null;
  }
}

function partOf({ place }: CannotTell): { text: string; line: number } | null {
  return place === null ? null : { text: place.text, line: place.line };
}
