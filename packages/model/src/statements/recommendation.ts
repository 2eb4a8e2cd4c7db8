import { type ActionClause, type ActionUse, fold, type Name } from "@handrail/syntax";
import type { Elaboration } from "../expressions/elaboration.ts";
import { nameValue } from "../expressions/name.ts";
import type { LinkedRecommendation, LinkedRole } from "../linked/action.ts";
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
  return {
    within: duration(on, clauses, "within"),
    after: duration(on, clauses, "after"),
    every: duration(on, clauses, "every"),
    by: linkedRole(on, clauses, "by"),
    to: linkedRole(on, clauses, "to"),
    via: linkedRole(on, clauses, "via"),
    with: has(clauses, "with") ? contextOf(context, clauses) : [],
    escalation: has(clauses, "escalating") ? escalation(on, clauses) : [],
  };
}

function first<Kind extends ActionClause["kind"]>(
  clauses: readonly ActionClause[],
  kind: Kind,
): ClauseOf<Kind> | undefined {
  for (const clause of clauses) if (clause.kind === kind) return clause as ClauseOf<Kind>;
  return undefined;
}

function has(clauses: readonly ActionClause[], kind: ActionClause["kind"]): boolean {
  return first(clauses, kind) !== undefined;
}

function duration(
  on: Elaboration,
  clauses: readonly ActionClause[],
  kind: "within" | "after" | "every",
): TypedExpression | null {
  const clause = first(clauses, kind);
  return clause === undefined ? null : durationClause(on, clause.duration, kind);
}

function linkedRole(
  on: Elaboration,
  clauses: readonly ActionClause[],
  kind: "by" | "to" | "via",
): LinkedRole | null {
  const clause = first(clauses, kind);
  return clause === undefined ? null : role(on, clause.role);
}

function escalation(
  on: Elaboration,
  clauses: readonly ActionClause[],
): LinkedRecommendation["escalation"] {
  return clauses.flatMap((clause) =>
    clause.kind === "escalating"
      ? [{ to: role(on, clause.role), after: durationClause(on, clause.after, "after") }]
      : [],
  );
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
