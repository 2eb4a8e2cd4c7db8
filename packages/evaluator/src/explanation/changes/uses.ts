import { operandsOf } from "../../evaluation/operands.ts";
import type { ExpressionIndex, PlanExpression } from "../../plan/plan.ts";

type Expressions = readonly PlanExpression[];

/**
 * Every expression that some are made of, themselves included, in the plan's order. Whom an experiment splits is left out: it
 * says who somebody is, which is nothing to change.
 */
export function within(
  roots: Iterable<ExpressionIndex>,
  expressions: Expressions,
): readonly ExpressionIndex[] {
  const seen = new Set<ExpressionIndex>();
  const open = [...roots];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const expression = expressions[index];
    if (expression === undefined || seen.has(index)) continue;
    seen.add(index);
    if (expression.op !== "variant") open.push(...operandsOf(expression));
  }
  return [...seen].sort((left, right) => left - right);
}

/** What an expression reads, as indexes of facts. */
export interface Reads {
  readonly facts: ReadonlySet<number>;
  /** Those, and by which an experiment splits. */
  readonly withSubjects: ReadonlySet<number>;
  /** Whether its value depends on these facts and on nothing else: on no time, no history and no experiment. */
  readonly steady: boolean;
}

const none: ReadonlySet<number> = new Set();
const nothing: Reads = { facts: none, withSubjects: none, steady: true };

const known = new WeakMap<Expressions, Map<ExpressionIndex, Reads>>();

/** What an expression reads; worked out once for each of a plan. */
export function readsOf(index: ExpressionIndex, expressions: Expressions): Reads {
  let ofPlan = known.get(expressions);
  if (ofPlan === undefined) {
    ofPlan = new Map();
    known.set(expressions, ofPlan);
  }
  return readsWithin(index, expressions, ofPlan);
}

const unsteady: ReadonlySet<PlanExpression["op"]> = new Set([
  "now",
  "today",
  "field",
  "aggregate",
  "selection",
  "variant",
]);

function readsWithin(
  index: ExpressionIndex,
  expressions: Expressions,
  known: Map<ExpressionIndex, Reads>,
): Reads {
  const before = known.get(index);
  if (before !== undefined) return before;
  const expression = expressions[index];
  if (expression === undefined) return nothing;
  const parts = operandsOf(expression).map((part) => readsWithin(part, expressions, known));
  const reads = readsBy(expression, parts);
  known.set(index, reads);
  return reads;
}

function readsBy(expression: PlanExpression, parts: readonly Reads[]): Reads {
  const { op } = expression;
  if (op === "constant") return nothing;
  if (op === "fact") {
    const facts = new Set([expression.fact]);
    return { facts, withSubjects: facts, steady: true };
  }
  const facts = op === "variant" ? none : united(parts.map((part) => part.facts));
  return {
    facts,
    withSubjects: united(parts.map((part) => part.withSubjects)),
    steady: !unsteady.has(op) && parts.every(({ steady }) => steady),
  };
}

/** Most expressions read what one of their parts reads: they share its set. */
function united(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  let all = none;
  for (const one of sets) {
    if (all.size === 0) all = one;
    else if (![...one].every((fact) => all.has(fact))) all = new Set([...all, ...one]);
  }
  return all;
}

/** The facts that some expressions read. */
export function factsOf(
  indexes: Iterable<ExpressionIndex>,
  expressions: Expressions,
): ReadonlySet<number> {
  return united([...indexes].map((index) => readsOf(index, expressions).facts));
}
