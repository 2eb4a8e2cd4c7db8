import {
  type AskedClauses,
  type AskedPart,
  type AskedPromise,
  type AskedRole,
  type Content,
  isMeant,
  type Name,
  type Said,
} from "@handrail/analysis";
import type { Plan } from "@handrail/evaluator";
import { suggestedIn } from "./suggested.ts";

/** All that it depends on whether a promise holds. */
export function promiseSays(
  plan: Plan,
  { when, then, despiteLimits }: AskedPromise,
  content: Content,
): readonly Said[] {
  return [
    valueSays(plan, when, content),
    ...then.flatMap((part) => [
      part.kind,
      part.kind === "none" ? "" : clausesSay(plan, part.clauses, content),
      ...recommendedBy(plan, part, content),
    ]),
    despiteLimits ? limitsSay(plan, content) : "",
  ];
}

const valuesOf = new WeakMap<Plan, ReadonlyMap<string, number>>();

function valueSays(plan: Plan, name: string, content: Content): Name {
  const values =
    valuesOf.get(plan) ?? new Map(plan.values.map((one) => [one.name, one.expression]));
  valuesOf.set(plan, values);
  return content.expression(values.get(name) ?? -1);
}

const clauseNames = new WeakMap<Content, WeakMap<AskedClauses, Name>>();

/** The pieces of one promise share its clauses. */
function clausesSay(plan: Plan, clauses: AskedClauses, content: Content): Name {
  const known = clauseNames.get(content) ?? new WeakMap<AskedClauses, Name>();
  clauseNames.set(content, known);
  const found = known.get(clauses) ?? named();
  known.set(clauses, found);
  return found;

  function named(): Name {
    const value = (name: string | null) => (name === null ? "-" : valueSays(plan, name, content));
    const role = (one: AskedRole | null) =>
      one === null ? "-" : "text" in one ? JSON.stringify(one.text) : value(one.value);
    return content.names.name(`clauses ${JSON.stringify(clauses.with)}`, [
      ...[clauses.within, clauses.after, clauses.every].map(value),
      ...[clauses.by, clauses.to, clauses.via].map(role),
      ...clauses.escalation.flatMap(({ to, at }) => [role(to), value(at)]),
    ]);
  }
}

/** What rules recommend that is meant, with what blocks it and the choices that may silence it. */
function recommendedBy(plan: Plan, { pattern }: AskedPart, content: Content): readonly Said[] {
  const byAction = suggestedIn(plan, content);
  return plan.actions.flatMap((action, index) => {
    const meant = isMeant(pattern, action);
    const suggested = byAction.get(index);
    if (meant === false) return [];
    return suggested === undefined ? [`${meant}`] : [`${meant}`, suggested];
  });
}

function limitsSay({ limits }: Plan, content: Content): Name {
  return content.names.name(
    "limits",
    limits.map(({ covers }) =>
      "action" in covers ? content.action(covers.action) : JSON.stringify(covers),
    ),
  );
}
