import type { Question } from "@handrail/evaluator";
import type { Sentence } from "../playbook/sentences.ts";
import { byCodeUnits, fold, sameName } from "./names.ts";
import type { Situation } from "./situation.ts";

/** A rule or guardrail for whose sake facts are asked for: what it lacks, and which action it concerns. */
export interface Concern {
  readonly sentence: Sentence;
  readonly action: string;
  readonly lacks: readonly string[];
}

/** "`settles` descending, then the highest priority among the rules and guardrails that lack it, descending, then name." */
export function questions(situation: Situation, concerns: readonly Concern[]): readonly Question[] {
  return situation.facts
    .map(({ name, ask }) => {
      const own = concerns.filter(({ lacks }) => lacks.some((fact) => sameName(fact, name)));
      const settles = new Set(own.map(({ action }) => fold(action))).size;
      const priority = Math.max(...own.map(({ sentence }) => sentence.priority ?? 0));
      return { fact: name, ask, settles, priority };
    })
    .filter(({ settles }) => settles > 0)
    .sort(
      (left, right) =>
        right.settles - left.settles ||
        right.priority - left.priority ||
        byCodeUnits(left.fact, right.fact),
    )
    .map(({ fact, ask, settles }) => ({ fact, ask, settles }));
}
