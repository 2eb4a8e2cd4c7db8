import { Temporal } from "temporal-polyfill";
import type { Expression } from "../playbook/expressions.ts";
import { type Aggregate, at, type History, type Selection } from "../playbook/histories.ts";
import { compute } from "./arithmetic.ts";
import { order } from "./comparison.ts";
import { exactly } from "./durations.ts";
import { evaluate, truthOf } from "./evaluate.ts";
import { timeOf } from "./histories.ts";
import { money } from "./money.ts";
import { fold, sameName } from "./names.ts";
import type { Situation } from "./situation.ts";
import { moveInstant } from "./time.ts";
import { and, not, or } from "./truth.ts";
import { type Element, type Truth, type Unknown, unknown, type Value, yesNo } from "./values.ts";

/** What an aggregate comes to: the table of the page. */
export function aggregateOf(situation: Situation, aggregate: Aggregate): Value | Unknown {
  const memberships = membershipsOf(situation, aggregate);
  if (memberships === unknown) return unknown;
  const any = or(memberships.map(({ truth }) => truth));
  if (aggregate.function === "any") return yesNo(any);
  if (aggregate.function === "no") return yesNo(not(any));
  const members = certain(memberships);
  if (members === unknown) return unknown;
  const last = members.at(-1);
  const instants = members.map(timeOf).filter((instant) => instant !== null);
  switch (aggregate.function) {
    case "number":
      return { type: "number", value: members.length };
    case "last":
      return last === undefined ? unknown : fieldOf(last, aggregate.of);
    case "time since last":
      return last === undefined ? unknown : between(instants.at(-1), situation.now, 1);
    case "time between":
      return members.length < 2
        ? unknown
        : between(instants[0], instants.at(-1), members.length - 1);
    default: {
      const values = members.map((member) => fieldOf(member, aggregate.of));
      const known = values.filter((value) => value !== unknown);
      return known.length < values.length ? unknown : overValues(situation, aggregate, known);
    }
  }
}

/** The time from one instant to another, over a number, "in whole milliseconds, halves away from zero". */
function between(
  from: Temporal.Instant | undefined,
  to: Temporal.Instant | undefined,
  steps: number,
): Value | Unknown {
  if (from === undefined || to === undefined) return unknown;
  return exactly((to.epochMilliseconds - from.epochMilliseconds) / steps);
}

function overValues(
  situation: Situation,
  aggregate: Aggregate,
  values: readonly Value[],
): Value | Unknown {
  const ascending = [...values].sort((left, right) => order(left, right, situation.zone));
  switch (aggregate.function) {
    case "sum":
      return sum(situation, aggregate, ascending);
    case "average": {
      const total = sum(situation, aggregate, ascending);
      const count: Value = { type: "number", value: values.length };
      return total === unknown ? unknown : compute("/", total, count, situation.zone);
    }
    case "smallest":
      return ascending[0] ?? unknown;
    case "largest":
      return values.find((value) => isLargest(situation, value, values)) ?? unknown;
    default:
      return ascending[Math.ceil(((aggregate.rank ?? 0) * values.length) / 100) - 1] ?? unknown;
  }
}

/** "Of equal ones the first." */
function isLargest({ zone }: Situation, one: Value, values: readonly Value[]): boolean {
  return values.every((other) => order(one, other, zone) >= 0);
}

/** "Money and durations exactly, doubles from the smallest to the largest"; "zero of F's type". */
function sum(
  situation: Situation,
  { history, of }: Aggregate,
  ascending: readonly Value[],
): Value | Unknown {
  const { fields } = historyNamed(situation, history);
  const type = fields.find(({ name }) => name === of)?.type;
  const whole = (units: (value: Value) => bigint) =>
    ascending.reduce((total, value) => total + units(value), 0n);
  switch (type?.kind) {
    case "money":
      return money(
        whole((value) => (value.type === "money" ? value.units : 0n)),
        type.currency,
      );
    case "duration":
      return exactly(Number(whole(lengthOf)));
    case "number":
    case "percent": {
      const total = ascending.reduce((sofar, one) => sofar + plain(one), 0);
      return Number.isFinite(total) ? { type: type.kind, value: total } : unknown;
    }
    default:
      throw new TypeError(`${type?.kind} does not add up`);
  }
}

function lengthOf(value: Value): bigint {
  if (value.type !== "duration" || value.family !== "elapsed") throw new TypeError(value.type);
  return BigInt(value.days) * 86_400_000n + BigInt(value.milliseconds);
}

function plain(value: Value): number {
  return value.type === "number" || value.type === "percent" ? value.value : Number.NaN;
}

/** "Takes the members in order; with `by`, in descending or ascending order of G, … those whose G is unknown last." */
export function selectionOf(situation: Situation, selection: Selection): Value | Unknown {
  const memberships = membershipsOf(situation, { ...selection, window: null });
  const members = memberships === unknown ? unknown : certain(memberships);
  if (members === unknown) return unknown;
  const { by, count, of } = selection;
  const chosen = (by === null ? members : ranked(situation, by, members)).slice(
    0,
    count ?? Infinity,
  );
  if (of === null) return { type: "records", of: chosen };
  const values = chosen.map((member) => fieldOf(member, of));
  const known = values.filter((value) => value !== unknown);
  return known.length < values.length ? unknown : { type: "list", of: known };
}

function ranked(
  { zone }: Situation,
  { field, order: direction }: NonNullable<Selection["by"]>,
  members: readonly Element[],
): readonly Element[] {
  const sign = direction === "highest" ? -1 : 1;
  return [...members].sort((left, right) => {
    const [one, other] = [fieldOf(left, field), fieldOf(right, field)];
    if (one === unknown || other === unknown)
      return Number(one === unknown) - Number(other === unknown);
    return sign * order(one, other, zone);
  });
}

export function fieldOf(element: Element, field: string | null): Value | Unknown {
  const found = [...element].find(([name]) => sameName(name, field ?? ""));
  if (found === undefined) throw new RangeError(`there is no field ${field}`);
  return found[1];
}

/** An element, and whether it is a member. */
export interface Membership {
  readonly element: Element;
  /** The situation in which it is the element at hand. */
  readonly within: Situation;
  readonly truth: Truth;
}

/** "Whether an element is a member of an aggregate is a truth, `W and F`"; unknown for a history that is not given. */
export function membershipsOf(
  situation: Situation,
  {
    history,
    window,
    where,
  }: {
    readonly history: string;
    readonly window: Expression | null;
    readonly where: Expression | null;
  },
): readonly Membership[] | Unknown {
  const elements = situation.histories.get(history) ?? unknown;
  if (elements === unknown) return unknown;
  const own = historyNamed(situation, history);
  return elements.map((element) => {
    const within = { ...situation, element: { history: own, fields: element } };
    const truth = and([
      isInTime(situation, element, window),
      where === null ? true : truthOf(within, where),
    ]);
    return { element, within, truth };
  });
}

export function historyNamed({ playbook }: Situation, name: string): History {
  const history = playbook.histories.find((one) => one.name === name);
  if (history === undefined) throw new RangeError(`there is no history ${name}`);
  return history;
}

function certain(memberships: readonly Membership[]): readonly Element[] | Unknown {
  if (memberships.some(({ truth }) => truth === unknown)) return unknown;
  return memberships.filter(({ truth }) => truth === true).map(({ element }) => element);
}

/** "W, of an event: `at <= now`, and with a window `in last D` also `at > now - D`. Of a list's element: true." */
function isInTime(situation: Situation, element: Element, window: Expression | null): Truth {
  const time = timeOf(element);
  if (!element.has(fold(at)) || time === null) return true;
  const { now, zone } = situation;
  const started = (): Truth => {
    if (window === null) return true;
    const length = evaluate(situation, window);
    if (length?.type !== "duration") return unknown;
    const start = moveInstant(now, length, -1, zone);
    return start === unknown ? unknown : Temporal.Instant.compare(time, start) > 0;
  };
  return and([Temporal.Instant.compare(time, now) <= 0, started()]);
}
