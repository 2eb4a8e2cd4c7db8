import type { ExpressionIndex, PlanAggregate, PlanType } from "../../plan/plan.ts";
import { exactly } from "../../values/duration.ts";
import type { Element, Known, Value } from "../../values/value.ts";
import type { Operand } from "../operand.ts";
import type { Evaluate, Situation } from "../situation.ts";
import { timeOf, type Walk } from "./members.ts";
import { sizeIn } from "./sizes.ts";
import { averageOf, sumOf } from "./sums.ts";

/** @param of what is asked of each element, where the function asks for something */
export function compileAggregate(
  { function: name, rank = 0 }: PlanAggregate,
  walk: Walk,
  of: Operand | null,
): Evaluate {
  switch (name) {
    case "number":
      return (situation) => elementsOf(walk, situation)?.length ?? null;
    case "any":
      return (situation) => isAny(walk, situation);
    case "none":
      return (situation) => {
        const any = isAny(walk, situation);
        return any === null ? null : !any;
      };
    case "time since last":
      return (situation) => {
        const last = elementsOf(walk, situation)?.at(-1);
        return last === undefined ? null : exactly(situation.clock.now - timeOf(last));
      };
    case "time between":
      return (situation) => timeBetween(elementsOf(walk, situation) ?? []);
    default:
      return of === null ? () => null : ofEach(name, walk, of, rank);
  }
}

type ValueFunction = "sum" | "average" | "smallest" | "largest" | "percentile" | "last";

function ofEach(
  name: ValueFunction,
  walk: Walk,
  { evaluate, type }: Operand,
  rank: number,
): Evaluate {
  if (name === "last") return (situation) => lastOf(walk, evaluate, situation);
  const result = functions[name](type, rank);
  return (situation) => {
    const values = valuesOf(walk, evaluate, situation);
    return values === null ? null : result(values);
  };
}

type OverValues = (values: readonly Known[]) => Value;

const functions: {
  readonly [name in Exclude<ValueFunction, "last">]: (type: PlanType, rank: number) => OverValues;
} = {
  sum: (type) => (values) => sumOf(values, type),
  average: (type) => (values) => averageOf(values, type),
  smallest: (type) => extreme(type, (size, found) => size < found),
  largest: (type) => extreme(type, (size, found) => size > found),
  percentile: (type, rank) => {
    const size = sizeIn(type);
    return (values) => {
      const place = Math.max(1, Math.ceil((rank * values.length) / 100));
      return values.toSorted((left, right) => size(left) - size(right))[place - 1] ?? null;
    };
  },
};

/** Of equal ones the first. */
function extreme(type: PlanType, isBetter: (size: number, found: number) => boolean): OverValues {
  const size = sizeIn(type);
  return (values) => {
    let found: Known | null = null;
    for (const value of values) {
      if (found === null || isBetter(size(value), size(found))) found = value;
    }
    return found;
  };
}

/** True if one is meant for certain; else unknown if one may be; else false. */
function isAny(walk: Walk, situation: Situation): boolean | null {
  let found: boolean | null = false;
  const given = walk(situation, (_, __, truth) => {
    found = truth;
    return truth === null;
  });
  return given ? found : null;
}

/** Null where they are not given, and where it is unknown which are meant. */
export function elementsOf(walk: Walk, situation: Situation): readonly Element[] | null {
  const elements: Element[] = [];
  let certain = true;
  const given = walk(situation, (_, element, truth) => {
    if (truth === null) certain = false;
    else elements.push(element);
    return certain;
  });
  return given && certain ? elements : null;
}

/** What is asked of each element that is meant; null as soon as one answer is unknown. */
function valuesOf(walk: Walk, evaluate: Evaluate, situation: Situation): readonly Known[] | null {
  const values: Known[] = [];
  let certain = true;
  const given = walk(situation, (within, _, truth) => {
    const value = truth === null ? null : evaluate(within);
    if (value === null) certain = false;
    else values.push(value);
    return certain;
  });
  return given && certain ? values : null;
}

function lastOf(walk: Walk, evaluate: Evaluate, situation: Situation): Value {
  const element = elementsOf(walk, situation)?.at(-1);
  return element === undefined ? null : evaluate({ ...situation, element });
}

function timeBetween(events: readonly Element[]): Value {
  if (events.length < 2) return null;
  const whole = timeOf(events.at(-1)) - timeOf(events[0]);
  return exactly(Math.round(whole / (events.length - 1)));
}

/** The type of what an aggregate gives. */
export function aggregateType(
  { function: name, of }: PlanAggregate,
  types: readonly PlanType[],
): PlanType {
  switch (name) {
    case "number":
      return { kind: "number", from: null, to: null };
    case "any":
    case "none":
      return { kind: "yes/no" };
    case "time since last":
    case "time between":
      return { kind: "duration" };
    default:
      return unbounded(typeAt(of, types), name);
  }
}

function typeAt(index: ExpressionIndex | null, types: readonly PlanType[]): PlanType {
  return (index === null ? undefined : types[index]) ?? { kind: "any" };
}

/** The sum of numbers within bounds is not within them. */
function unbounded(type: PlanType, name: ValueFunction): PlanType {
  return name === "sum" && type.kind === "number" ? { kind: "number", from: null, to: null } : type;
}
