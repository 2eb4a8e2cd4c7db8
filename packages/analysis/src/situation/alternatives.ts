import type { Plan } from "@handrail/evaluator";
import type { Situation } from "../answer.ts";
import { hourLength } from "../encoding/units.ts";
import { changesOf } from "../encoding/zone.ts";

const mostSubjects = 200;

/** A situation, and others like it: for another subject of an experiment, and when clocks change. */
export function* alternatives(situation: Situation, plan: Plan): Iterable<Situation> {
  yield situation;
  yield* subjects(situation, plan);
  yield* instants(situation, plan);
}

/** Which variant a subject has, only its hash says. */
function* subjects(situation: Situation, plan: Plan): Iterable<Situation> {
  const names = plan.expressions.flatMap((one) => {
    if (one.op !== "variant") return [];
    const subject = plan.expressions[one.subject];
    const fact = subject?.op === "fact" ? plan.facts[subject.fact] : undefined;
    return fact !== undefined && (fact.type.kind === "text" || fact.type.kind === "any")
      ? [fact.name]
      : [];
  });
  if (names.length === 0) return;
  for (let number = 1; number <= mostSubjects; number += 1) {
    const record = { ...situation.record };
    for (const name of new Set(names)) if (record[name] !== undefined) record[name] = `A-${number}`;
    yield { ...situation, record };
  }
}

/** Days on which clocks change are longer and shorter than others. */
function* instants(situation: Situation, plan: Plan): Iterable<Situation> {
  const steps = plan.expressions.some(
    (one) =>
      one.op === "constant" && one.type.kind === "duration" && /^-?P\d/.test(String(one.value)),
  );
  if (!steps) return;
  // A step of a day or more that begins before a change ends after it.
  for (const change of changesOf(plan.zone)) {
    yield { ...situation, now: new Date(change - 12 * hourLength).toISOString() };
    yield { ...situation, now: new Date(change + 12 * hourLength).toISOString() };
  }
}
