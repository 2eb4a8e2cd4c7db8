import { type ActionClause, type ActionUse, fold, type Name } from "@handrail/syntax";
import { nameValue } from "../expressions/name.ts";
import type { LinkedRecommendation } from "../linked/action.ts";
import type { TypedExpression } from "../linked/expression.ts";
import type { StatementContext } from "./context.ts";
import { durationClause } from "./duration-clause.ts";
import { role } from "./role.ts";

type ClauseOf<Kind extends ActionClause["kind"]> = Extract<ActionClause, { kind: Kind }>;

/** An action as a rule recommends it, or as a test expects it. */
export function recommendation(context: StatementContext, use: ActionUse): LinkedRecommendation {
  return {
    action: context.action(use.name),
    ...clausesOf(context, use.clauses),
    place: context.on.place(use.span),
  };
}

/** What clauses say of an action, whichever it is. */
export function clausesOf(
  context: StatementContext,
  clauses: readonly ActionClause[],
): Omit<LinkedRecommendation, "action" | "place"> {
  const { on } = context;
  const first = <Kind extends ActionClause["kind"]>(kind: Kind) =>
    clauses.find((clause): clause is ClauseOf<Kind> => clause.kind === kind);
  const duration = (kind: "within" | "after" | "every") => {
    const clause = first(kind);
    return clause === undefined ? null : durationClause(on, clause.duration, kind);
  };
  const linkedRole = (kind: "by" | "to" | "via") => {
    const clause = first(kind);
    return clause === undefined ? null : role(on, clause.role);
  };
  return {
    within: duration("within"),
    after: duration("after"),
    every: duration("every"),
    by: linkedRole("by"),
    to: linkedRole("to"),
    via: linkedRole("via"),
    with: contextOf(context, clauses),
    escalation: clauses.flatMap((clause) =>
      clause.kind === "escalating"
        ? [{ to: role(on, clause.role), after: durationClause(on, clause.after, "after") }]
        : [],
    ),
  };
}

/** What a handover carries, each once. */
function contextOf(
  context: StatementContext,
  clauses: readonly ActionClause[],
): LinkedRecommendation["with"] {
  const names = clauses.flatMap((clause) => (clause.kind === "with" ? clause.facts : []));
  const carried = names.map((name) => handedOver(context, name));
  return [...new Map(carried.map((one) => [fold(one.name), one])).values()];
}

/** A fact, define or setting that a handover carries, under the name that it is declared by. */
function handedOver(
  context: StatementContext,
  name: Name,
): { name: string; value: TypedExpression } {
  const value = nameValue(context.on, name);
  const scoped = context.scope.names.get(fold(name.text));
  const declared = scoped?.kind === "history" ? scoped.plural : scoped?.name;
  const inferred = value.op === "fact" ? value.fact.name : name.text;
  return { name: declared ?? inferred, value };
}
