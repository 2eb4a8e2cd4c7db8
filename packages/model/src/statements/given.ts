import {
  type Expression,
  fold,
  type GivenCondition,
  type GivenTime,
  type Name,
} from "@handrail/syntax";
import { instantOf } from "../constants/moments.ts";
import type { Elaboration } from "../expressions/elaboration.ts";
import { reportList } from "../expressions/equality.ts";
import { isKnownness, reportKnownness } from "../expressions/knownness.ts";
import { nameValue } from "../expressions/name.ts";
import { source } from "../expressions/source.ts";
import { contradiction, givenAggregate, notAGivenFact, notExact } from "../findings/tests.ts";
import { notAMoment } from "../findings/time.ts";
import { exampleRows } from "../histories/example-rows.ts";
import { spokenOf } from "../histories/spoken-of.ts";
import type { LinkedFact, TypedExpression } from "../linked/expression.ts";
import type { LinkedHistory } from "../linked/history.ts";
import { structurallyEqual } from "../query/equality.ts";
import { yesNo } from "../types/basic.ts";
import { isMoment } from "../types/compared.ts";
import type { Type } from "../types/type.ts";
import type { Assignment } from "./assignment.ts";
import { exactValue } from "./exact-value.ts";
import { withoutRows } from "./given-history.ts";
import { givesVariant, subjectsWith } from "./given-variant.ts";

/** The facts that the conditions of a test fix; what fixes none is reported. */
export function assignments(
  on: Elaboration,
  conditions: readonly GivenCondition[],
  now: string,
): readonly Assignment[] {
  const all = conditions.flatMap(({ condition }) => assign(on, condition, now));
  const merged = new Map<string, Assignment>();
  for (const one of all) {
    const key = fold(one.fact.name);
    const before = merged.get(key);
    merged.set(key, before === undefined ? one : together(on, before, one));
  }
  const given = [...merged.values()];
  return [...given, ...subjectsWith(on, conditions, given)];
}

/** Elements of a list add up; anything else is given once. */
function together(on: Elaboration, before: Assignment, one: Assignment): Assignment {
  if (Array.isArray(before.value) && Array.isArray(one.value)) {
    return { ...before, value: [...before.value, ...one.value] };
  }
  if (!structurallyEqual(before.value, one.value)) {
    on.report(contradiction, one.span, {
      first: source(on, before.span),
      second: source(on, one.span),
      name: one.fact.name,
    });
  }
  return before;
}

function assign(on: Elaboration, node: Expression, now: string): readonly Assignment[] {
  switch (node.kind) {
    case "chain": {
      if (node.rest.some(({ operator }) => operator === "or")) return inexact(on, node);
      return [node.first, ...node.rest.map(({ operand }) => operand)].flatMap((one) =>
        assign(on, one, now),
      );
    }
    case "parenthesis":
      return assign(on, node.inner, now);
    case "nameExpression":
      return withoutRows(on, node).length > 0 ? [] : fixed(on, node.name, node, true);
    case "not":
      return node.operand.kind === "nameExpression"
        ? fixed(on, node.operand.name, node, false)
        : inexact(on, node);
    case "comparison":
      return compared(on, node, now);
    case "missing":
      return [];
    default:
      return inexact(on, node);
  }
}

function compared(
  on: Elaboration,
  node: Extract<Expression, { kind: "comparison" }>,
  now: string,
): readonly Assignment[] {
  const { left, operator, right } = node;
  if (withoutRows(on, node).length > 0 || givesVariant(on, node, now)) return [];
  if (left.kind !== "nameExpression")
    return inexact(on, left.kind === "historyExpression" ? left : node);
  const [only] = right;
  const exact = operator === "=" || operator === "is" || operator === "contains";
  if (operator === "is unknown") {
    const fact = factOf(on, left.name);
    return fact === null
      ? []
      : [{ fact: fact.fact, value: null, span: node.span, name: left.name }];
  }
  if (!exact || right.length !== 1 || only === undefined) return inexact(on, node);
  if (only.kind === "missing") return [];
  const fact = factOf(on, left.name);
  if (fact === null) return [];
  if (fact.type.kind === "list of" && operator !== "contains") {
    reportList(on, node, only);
    return [];
  }
  const type = operator === "contains" ? elementOf(fact.type) : fact.type;
  if (type === null) return inexact(on, node);
  if (isKnownness(on, only, fact)) {
    reportKnownness(on, node, only, false);
    return [];
  }
  const found = exactValue(on, { ...fact, type }, only, now, node);
  if (found === null) return [];
  const value = operator === "contains" ? [found.value] : found.value;
  return [{ fact: settled(fact, found.type), value, span: node.span, name: left.name }];
}

/** A fact of which nothing else shows the type has that of what it is given. */
function settled(fact: FactExpression, type: Type): LinkedFact {
  return fact.type.kind === "any" ? { ...fact.fact, type } : fact.fact;
}

type FactExpression = Extract<TypedExpression, { op: "fact" }>;

function elementOf(type: Type): Type | null {
  return type.kind === "list of" ? type.of : null;
}

function fixed(
  on: Elaboration,
  name: Name,
  node: Expression,
  value: boolean,
): readonly Assignment[] {
  const fact = factOf(on, name);
  if (fact === null) return [];
  if (fact.type.kind !== "yes/no" && fact.type.kind !== "any") return inexact(on, node);
  return [{ fact: settled(fact, yesNo), value, span: node.span, name }];
}

function factOf(on: Elaboration, name: Name): FactExpression | null {
  const found = nameValue(on, name);
  if (found.op === "fact") return found;
  if (found.op === "aggregate" || found.op === "selection") {
    reportAggregate(on, name.span, found.history);
    return null;
  }
  if (found.type.kind === "any") return null;
  on.report(notAGivenFact, name.span, { name: name.text, kind: whatIsGiven(on, name, found) });
  return null;
}

function whatIsGiven(on: Elaboration, name: Name, found: TypedExpression) {
  if (found.op === "now" || found.op === "today") return "moment";
  if (found.op !== "define") return "setting";
  return on.names.experiment(fold(name.text)) === undefined ? "definition" : "experiment";
}

function reportAggregate(on: Elaboration, span: Name["span"], history: LinkedHistory): void {
  const said = source(on, span);
  const alone = [history.name, history.plural].map(fold).includes(fold(said));
  const rows = exampleRows(history);
  on.report(givenAggregate, span, { source: said, plural: history.plural, alone, rows });
}

function inexact(on: Elaboration, node: Expression): readonly Assignment[] {
  const history =
    node.kind === "historyExpression"
      ? (on.names.reading(node.name.text)?.history ?? spokenOf(node.name.text, on.names.histories))
      : undefined;
  if (history !== undefined) {
    reportAggregate(on, node.span, history);
    return [];
  }
  on.report(notExact, node.span, { source: source(on, node.span) });
  return [];
}

/** A working day of no importance: a test that does not care when it plays needs a fixed time. */
const defaultTime = "2026-01-05T09:00";

/** The instant that a test plays at. */
export function timeOf(on: Elaboration, times: readonly GivenTime[]): string {
  const fallback = instantOf(defaultTime, on.zone) ?? `${defaultTime}:00Z`;
  const instants = times.map((given) => ({ given, instant: instantGiven(on, given) }));
  const [first] = instants;
  for (const { given, instant } of instants) {
    if (first === undefined || instant === null || instant === first.instant) continue;
    on.report(contradiction, given.span, {
      first: source(on, first.given.span),
      second: source(on, given.span),
      name: "at",
    });
  }
  return first?.instant ?? fallback;
}

function instantGiven(on: Elaboration, { time }: GivenTime): string | null {
  if (time.kind === "missing") return null;
  const found = on.value(time);
  if (found.op === "constant" && isMoment(found.type))
    return instantOf(String(found.value), on.zone);
  if (found.type.kind !== "any") {
    on.report(notAMoment, time.span, {
      left: source(on, time.span),
      operator: "at",
      type: found.type,
    });
  }
  return null;
}
