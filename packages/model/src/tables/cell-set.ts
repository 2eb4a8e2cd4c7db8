import type { ConstantValue, TypedExpression } from "../linked/expression.ts";
import * as choices from "./choices.ts";
import type { Domain } from "./domain.ts";
import * as intervals from "./intervals.ts";

/** Known values of a domain. */
export type ValueSet =
  | { readonly kind: "choice"; readonly of: choices.Choices }
  | { readonly kind: "line"; readonly of: intervals.Intervals };

/** For what a cell is true: some known values, and perhaps what is unknown. */
export interface CellSet {
  readonly known: ValueSet;
  readonly unknown: boolean;
}

/** True and false sets of a condition about one subject; for anything else it is unknown. */
interface Truths {
  readonly yes: CellSet;
  readonly no: CellSet;
}

/** For what a cell's condition is true; null where that hangs on more than the subject's value. */
export function cellSet(condition: TypedExpression, domain: Domain): CellSet | null {
  return truths(condition, domain)?.yes ?? null;
}

function truths(condition: TypedExpression, domain: Domain): Truths | null {
  switch (condition.op) {
    case "not": {
      const of = truths(condition.of, domain);
      return of && { yes: of.no, no: of.yes };
    }
    case "and":
    case "or": {
      const parts = condition.of.map((part) => truths(part, domain));
      return parts.reduce<Truths | null>(
        (left, right) => left && right && combined(condition.op, left, right),
        parts[0] ?? null,
      );
    }
    case "known":
      return {
        yes: { known: all(domain), unknown: false },
        no: { known: none(domain), unknown: true },
      };
    case "one of": {
      const sets = condition.values.map((value) => equalTo(value, domain));
      const set = sets.reduce((left, right) => left && right && union(left, right));
      return (set ?? null) && ofKnown(set ?? none(domain), domain);
    }
    case "compare":
      return compared(condition, domain);
    default:
      return null;
  }
}

function compared(
  { left, relation, right, values }: Extract<TypedExpression, { op: "compare" }>,
  domain: Domain,
): Truths | null {
  if (right.op !== "constant" || right.type.kind === "any" || left.op === "day of") return null;
  if (relation === "=" || relation === "!=") {
    const equal = equalTo(right.value, domain);
    const set = equal && (relation === "=" ? equal : complement(equal));
    return set && ofKnown(set, domain);
  }
  if (domain.kind === "choice") {
    const key = domain.keyOf(right.value);
    if (values === undefined || key === null) return null;
    const place = values.indexOf(key);
    const fits = values.filter((_, index) => orders[relation](index, place));
    return ofKnown({ kind: "choice", of: choices.only(fits) }, domain);
  }
  const number = domain.numberOf(right.value);
  if (number === null) return null;
  return ofKnown({ kind: "line", of: intervals.related(relation, number) }, domain);
}

const orders = {
  "<": (left: number, right: number) => left < right,
  "<=": (left: number, right: number) => left <= right,
  ">": (left: number, right: number) => left > right,
  ">=": (left: number, right: number) => left >= right,
};

function equalTo(value: ConstantValue, domain: Domain): ValueSet | null {
  if (domain.kind === "choice") {
    const key = domain.keyOf(value);
    return key === null ? null : { kind: "choice", of: choices.only([key]) };
  }
  const number = domain.numberOf(value);
  return number === null ? null : { kind: "line", of: intervals.related("=", number) };
}

/** A condition that is known wherever its subject is. */
function ofKnown(set: ValueSet, domain: Domain): Truths {
  const known = within(set, domain);
  return {
    yes: { known, unknown: false },
    no: { known: within(complement(set), domain), unknown: false },
  };
}

function combined(op: "and" | "or", left: Truths, right: Truths): Truths {
  const [narrow, wide] = op === "and" ? (["yes", "no"] as const) : (["no", "yes"] as const);
  const results = {
    [narrow]: intersection(left[narrow], right[narrow]),
    [wide]: {
      known: union(left[wide].known, right[wide].known),
      unknown: left[wide].unknown || right[wide].unknown,
    },
  };
  return results as unknown as Truths;
}

/** Everything, known or not. */
export function anything(domain: Domain): CellSet {
  return { known: all(domain), unknown: true };
}

function all(domain: Domain): ValueSet {
  if (domain.kind === "choice") return { kind: "choice", of: choices.everything };
  return within({ kind: "line", of: intervals.line }, domain);
}

function none(domain: Domain): ValueSet {
  return domain.kind === "choice"
    ? { kind: "choice", of: choices.only([]) }
    : { kind: "line", of: [] };
}

/** Those that the domain has. */
function within(set: ValueSet, domain: Domain): ValueSet {
  if (set.kind === "choice" || domain.kind === "choice") return set;
  const { low, high, whole } = domain;
  const bounds = [{ low, high, lowOpen: false, highOpen: false }];
  const inside = intervals.intersection(set.of, bounds);
  return { kind: "line", of: whole ? intervals.inWholes(inside) : inside };
}

function complement(set: ValueSet): ValueSet {
  return set.kind === "choice"
    ? { kind: "choice", of: choices.complement(set.of) }
    : { kind: "line", of: intervals.complement(set.of) };
}

function union(left: ValueSet, right: ValueSet): ValueSet {
  if (left.kind === "line" && right.kind === "line") {
    return { kind: "line", of: [...left.of, ...right.of] };
  }
  return complement(meet(complement(left), complement(right)));
}

function meet(left: ValueSet, right: ValueSet): ValueSet {
  if (left.kind === "choice" && right.kind === "choice") {
    return { kind: "choice", of: choices.intersection(left.of, right.of) };
  }
  if (left.kind === "line" && right.kind === "line") {
    return { kind: "line", of: intervals.intersection(left.of, right.of) };
  }
  throw new RangeError("two cells of one column are about one domain");
}

export function intersection(left: CellSet, right: CellSet): CellSet {
  return { known: meet(left.known, right.known), unknown: left.unknown && right.unknown };
}

/** A known value of a set, as a sentence may say it; undefined for one that the table never names. */
export function someValue({ known }: CellSet, domain: Domain): string | null | undefined {
  if (known.kind === "choice" && domain.kind === "choice") {
    const key = choices.someChoice(known.of, domain.values);
    return typeof key === "string" ? domain.show(key) : key;
  }
  if (known.kind !== "line" || domain.kind !== "line") return null;
  const number = intervals.someNumber(known.of);
  return number === null ? null : domain.show(number);
}

export function isEmpty(set: CellSet, domain: Domain): boolean {
  return !set.unknown && someValue(set, domain) === null;
}

/** Whether all that one set holds is in another. */
export function isWithin(inner: CellSet, outer: CellSet, domain: Domain): boolean {
  if (inner.unknown && !outer.unknown) return false;
  const outside = { known: within(complement(outer.known), domain), unknown: false };
  return isEmpty(intersection({ ...inner, unknown: false }, outside), domain);
}
