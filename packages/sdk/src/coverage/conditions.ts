import type { TypedExpression } from "@handrail/model";
import { type Part, partsOf } from "./parts.ts";
import { ofTruth, type Probes, type Watched, type WatchedOutcome } from "./watch.ts";

/** Each part of a value or a condition, true and false. */
export function watchedParts(
  expression: TypedExpression,
  within: string,
  probes: Probes,
): readonly Watched[] {
  return partsOf(expression).map((part) => watchedPart(part, within, probes));
}

/** Each part of what events are looked at for: true of one, and false of one. */
export function watchedPart(part: Part, within: string, probes: Probes): Watched {
  const { place } = part.condition;
  return {
    kind: "condition",
    place,
    text: place.text ?? null,
    within,
    outcomes: part.elements === null ? truths(part.condition, probes) : among(part, probes),
  };
}

function truths(condition: TypedExpression, probes: Probes): readonly WatchedOutcome[] {
  const probe = probes.add(condition);
  return [true, false].map((truth) =>
    ofTruth(String(truth), `A test whose \`given\` makes it ${truth}`, probe, truth),
  );
}

function among({ condition, elements }: Part, probes: Probes): readonly WatchedOutcome[] {
  if (elements === null) return [];
  const { type, place } = condition;
  const negated: TypedExpression = { op: "not", of: condition, type, place };
  return [true, false].map((truth) => {
    const { history, window } = elements;
    const probe = probes.add({
      op: "aggregate",
      function: "any",
      history,
      window,
      where: truth ? condition : negated,
      of: null,
      type,
      place,
    });
    const wanted = `A test with a row below \`given ${history.plural}\` of which it is ${truth}${window === null ? "" : ", within the time that counts"}`;
    return ofTruth(String(truth), wanted, probe, true);
  });
}
