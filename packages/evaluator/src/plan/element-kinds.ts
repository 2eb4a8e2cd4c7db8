import { elementScopes } from "../evaluation/histories/scopes.ts";
import { operandsOf } from "../evaluation/operands.ts";
import type {
  AggregateFunction,
  ExpressionIndex,
  Plan,
  PlanAggregate,
  PlanExpression,
  PlanSelection,
  PlanType,
} from "./plan.ts";
import { planRoots } from "./roots.ts";
import { type Fault, fault, firstFault, within } from "./shape.ts";

type Kind = PlanType["kind"];
/** Whether an operand is of one of some kinds; of none, any will do. */
export type CheckOperand = (index: ExpressionIndex, kinds: readonly Kind[]) => Fault | null;

const sizes: readonly Kind[] = ["number", "percent", "money", "duration"];
const ordered: readonly Kind[] = [...sizes, "date", "time", "step of"];

/** What each function asks of the elements; null where it asks nothing. */
const asked: { readonly [name in AggregateFunction]: readonly Kind[] | null } = {
  number: null,
  any: null,
  none: null,
  sum: sizes,
  average: sizes,
  smallest: ordered,
  largest: ordered,
  percentile: ordered,
  last: [],
  "time since last": null,
  "time between": null,
};

/** What only events can be asked. */
const ofTime: readonly AggregateFunction[] = ["last", "time since last", "time between"];

/** The check of one expression that looks at histories, or that might mix their elements up. */
export function elementCheck(
  { expressions, histories }: Plan,
  operand: CheckOperand,
): (expression: PlanExpression, index: ExpressionIndex) => Fault | null {
  const scopes = elementScopes(expressions);

  return (expression, index) => {
    switch (expression.op) {
      case "field":
        return fieldFault(expression);
      case "aggregate":
        return aggregateFault(expression);
      case "selection":
        return selectionFault(expression);
      default:
        return firstFault(operandsOf(expression), (one) => scopeFault(one, scopes[index] ?? null));
    }
  };

  /** An operand may be about the elements of this history, or about none. */
  function scopeFault(index: ExpressionIndex, history: number | null): Fault | null {
    const scope = scopes[index] ?? null;
    if (scope === null || scope === history) return null;
    const expected = history === null ? "nothing about an element" : nameOf(history);
    return { path: "", found: `a field of ${nameOf(scope)}`, expected };
  }

  function nameOf(history: number): string {
    return `"${histories[history]?.name ?? ""}"`;
  }

  function fieldFault({ history, field }: Extract<PlanExpression, { op: "field" }>): Fault | null {
    const one = histories[history]?.fields[field];
    return one === undefined
      ? within(".field", fault(field, `a field of ${nameOf(history)}`))
      : null;
  }

  function aggregateFault(aggregate: PlanAggregate): Fault | null {
    const { function: name, history, window, of, rank } = aggregate;
    const isList = histories[history]?.kind === "list";
    if (isList && (window !== null || ofTime.includes(name))) {
      return fault(window === null ? name : "a window", "what a list can be asked");
    }
    if ((of === null) !== (asked[name] === null)) {
      return within(".of", fault(of, asked[name] === null ? "null" : "an expression"));
    }
    if (name === "percentile" && !(rank !== undefined && rank >= 1 && rank <= 100)) {
      return within(".rank", fault(rank, "a number from 1 to 100"));
    }
    return (
      within(".window", outer(window, ["duration"])) ??
      within(".where", inner(aggregate.where, history, ["yes/no"])) ??
      within(".of", inner(of, history, asked[name] ?? []))
    );
  }

  function selectionFault({ history, where, count, by, of }: PlanSelection): Fault | null {
    if (count !== null && !(Number.isInteger(count) && count > 0)) {
      return within(".count", fault(count, "a whole number of at least 1"));
    }
    return (
      within(".where", inner(where, history, ["yes/no"])) ??
      within(".by.of", inner(by?.of ?? null, history, ordered)) ??
      within(".of", inner(of, history, []))
    );
  }

  function inner(
    index: ExpressionIndex | null,
    history: number,
    kinds: readonly Kind[],
  ): Fault | null {
    return index === null ? null : (operand(index, kinds) ?? scopeFault(index, history));
  }

  function outer(index: ExpressionIndex | null, kinds: readonly Kind[]): Fault | null {
    return index === null ? null : (operand(index, kinds) ?? scopeFault(index, null));
  }
}

/** The first limit that counts what no event is. */
export function limitFault(plan: Plan, operand: CheckOperand): Fault | null {
  const scopes = elementScopes(plan.expressions);
  return within(
    "limits",
    firstFault(plan.limits, ({ count, counting }, index) => {
      if (!(Number.isInteger(count) && count > 0)) {
        return within(`[${index}].count`, fault(count, "a whole number of at least 1"));
      }
      if (counting === null) return null;
      const { history, per, where } = counting;
      const scope = where === null ? null : (scopes[where] ?? null);
      const list = plan.histories[history]?.kind === "list";
      return within(
        `[${index}].counting`,
        (list ? within(".history", fault("a list", "a history")) : null) ??
          within(".per", operand(per, ["duration"])) ??
          within(".where", where === null ? null : operand(where, ["yes/no"])) ??
          (scope === null || scope === history
            ? null
            : within(".where", fault("a field of another history", "a field of this one"))),
      );
    }),
  );
}

/** The first history whose events have no time. */
export function historyFault({ histories }: Plan): Fault | null {
  const untimed = histories.findIndex(
    ({ kind, fields: [first] }) => kind === "history" && first?.type.kind !== "time",
  );
  return untimed === -1
    ? null
    : { path: `histories[${untimed}].fields[0]`, found: "no time", expected: "a time, `at`" };
}

/** The first expression about an element that stands where there is none. */
export function strayFault(plan: Plan): Fault | null {
  const scopes = elementScopes(plan.expressions);
  const stray = planRoots(plan).find((root) => (scopes[root] ?? null) !== null);
  return stray === undefined
    ? null
    : { path: `expressions[${stray}]`, found: "a field", expected: "a history around it" };
}
