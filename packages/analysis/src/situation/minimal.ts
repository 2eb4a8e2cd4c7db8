import type { Plan } from "@handrail/evaluator";
import type { Situation } from "../answer.ts";
import { exampleNow } from "../encoding/choose.ts";

/** The same without the facts, events and instants that are not needed for it. */
export function minimal(
  situation: Situation,
  plan: Pick<Plan, "facts" | "histories">,
  accepts: (situation: Situation) => boolean,
): Situation {
  let found = situation;
  const example = { ...found, now: new Date(exampleNow).toISOString() };
  if (found.now !== example.now && accepts(example)) found = example;
  for (const name of Object.keys(found.record)) {
    const { [name]: left, ...record } = found.record;
    if (accepts({ ...found, record })) found = { ...found, record };
  }
  for (const { name, type } of plan.facts) {
    if (type.kind === "one of" || type.kind === "step of")
      found = first(found, name, type.values, accepts);
  }
  for (const { plural } of plan.histories) found = fewer(found, plural, accepts);
  return found;
}

/** The first of a choice's values that does as well. */
function first(
  situation: Situation,
  name: string,
  values: readonly string[],
  accepts: (situation: Situation) => boolean,
): Situation {
  const own = situation.record[name];
  if (typeof own !== "string") return situation;
  for (const value of values) {
    if (value === own) break;
    const simpler = { ...situation, record: { ...situation.record, [name]: value } };
    if (accepts(simpler)) return simpler;
  }
  return situation;
}

function fewer(
  situation: Situation,
  plural: string,
  accepts: (situation: Situation) => boolean,
): Situation {
  let found = situation;
  const given = found.record[plural];
  for (let index = Array.isArray(given) ? given.length - 1 : -1; index >= 0; index -= 1) {
    const elements = (found.record[plural] as readonly unknown[]).toSpliced(index, 1);
    const without = { ...found, record: { ...found.record, [plural]: elements } } as Situation;
    if (accepts(without)) found = without;
  }
  return found;
}
