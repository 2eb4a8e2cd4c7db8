import type { Plan, PlanRecommendation } from "@handrail/evaluator";

/** Operations that are calculations, or look into a text or a list. */
const calculations = ["now", "today", "day of", "arithmetic", "contains", "starts with"];
/** Kinds of values that are more than a text, a number, or yes or no. */
const kinds = ["money", "duration", "date", "time", "list of"];

/** The parts of the evaluator that a plan cannot be decided without, by their names. */
export function partsFor(plan: Plan): readonly string[] {
  const { bindings, choices, expressions, histories, limits, rules } = plan;
  const has = (...ops: readonly string[]) => expressions.some(({ op }) => ops.includes(op));
  const hasHistories = histories.length + limits.length > 0;
  const parts = {
    "business-time": expressions.some(
      (one) =>
        one.op === "constant" && one.type.kind === "duration" && / business /.test(`${one.value}`),
    ),
    choices: choices.length > 0,
    clauses: rules.some(({ then }) => then.some(saysMore)),
    columns: bindings.length > 0,
    experiments: has("variant"),
    histories: hasHistories,
    tables: has("rows", "score"),
    // Histories bring them.
    values: !hasHistories && (has(...calculations) || typesIn(plan).some(isValue)),
  };
  return Object.entries(parts).flatMap(([name, isNeeded]) => (isNeeded ? [name] : []));
}

/** Whether it says more of an action than who does it, to whom, how and by when. */
function saysMore({ after, every, with: carried, escalation }: PlanRecommendation): boolean {
  return after !== null || every !== null || carried.length + escalation.length > 0;
}

/** The kinds of all that a plan reads, compares and shows. What only says how long something takes is no value. */
function typesIn({ facts, values, expressions }: Plan): readonly string[] {
  return [
    ...[...facts, ...values].map(({ type }) => type.kind),
    ...expressions.flatMap((one) => {
      if (one.op === "compare" || one.op === "one of") return one.as;
      if (one.op === "constant" && one.type.kind === "duration") return [];
      return one.op === "constant" || one.op === "pick" ? one.type.kind : [];
    }),
  ];
}

function isValue(kind: string): boolean {
  return kinds.includes(kind);
}
