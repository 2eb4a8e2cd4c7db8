import type { PlanExpression, Relation } from "@handrail/evaluator";
import type { Literal } from "../solver/sat.ts";
import type { Gates } from "./gates.ts";
import type { Encoding } from "./scope.ts";
import type { Encoded, ListValue, SymbolValue, Truth } from "./value.ts";
import { caseless, choiceKey } from "./words.ts";

type Operation<Op extends PlanExpression["op"]> = Extract<PlanExpression, { op: Op }>;

/** Two values of one kind; null where they are not of one that can be compared here. */
export function compareValues(
  { as, relation, values }: Operation<"compare">,
  left: Encoded,
  right: Encoded,
  { gates, numbers }: Encoding,
): Truth | null {
  if (left.kind === "number" && right.kind === "number")
    return numbers.compare(relation, left, right);
  if (left.kind === "truth" && right.kind === "truth")
    return compareTruths(relation, left, right, gates);
  if (left.kind === "symbol" && right.kind === "symbol") {
    if (relation === "=" || relation === "!=") {
      const same = sameWord(as === "text", left, right, gates);
      return relation === "=" ? same : { kind: "truth", yes: same.no, no: same.yes };
    }
    return compareSteps(relation, values ?? left.declared, left, right, gates);
  }
  return null;
}

function compareTruths(relation: Relation, left: Truth, right: Truth, gates: Gates): Truth {
  const known = gates.and(gates.or(left.yes, left.no), gates.or(right.yes, right.no));
  const holds = truthRelation(relation, left.yes, right.yes, gates);
  return { kind: "truth", yes: gates.and(known, holds), no: gates.and(known, -holds) };
}

function truthRelation(relation: Relation, left: Literal, right: Literal, gates: Gates): Literal {
  switch (relation) {
    case "=":
      return gates.same(left, right);
    case "!=":
      return -gates.same(left, right);
    case "<":
      return gates.and(-left, right);
    case "<=":
      return gates.or(-left, right);
    case ">":
      return gates.and(left, -right);
    case ">=":
      return gates.or(left, -right);
  }
}

function keyOf(isText: boolean, ...values: readonly SymbolValue[]): (text: string) => string {
  return isText ? caseless : choiceKey(...values.map(({ declared }) => declared));
}

/** The literal that a word is one of these. */
export function isOneOf(
  isText: boolean,
  left: SymbolValue,
  constants: readonly string[],
  gates: Gates,
): Truth {
  const key = keyOf(isText, left);
  const wanted = new Map(constants.map((one) => [key(one), one]));
  const met = new Set<string>();
  for (const spelling of left.spellings()) {
    if (wanted.has(key(spelling))) met.add(key(spelling));
  }
  for (const [own, constant] of wanted) if (!met.has(own)) left.open?.(constant);
  const matching = left.spellings().filter((spelling) => wanted.has(key(spelling)));
  const some = gates.or(...matching.map((spelling) => left.is(spelling)));
  return { kind: "truth", yes: gates.and(left.known, some), no: gates.and(left.known, -some) };
}

function sameWord(isText: boolean, left: SymbolValue, right: SymbolValue, gates: Gates): Truth {
  const key = keyOf(isText, left, right);
  tellApart(left, right, key);
  tellApart(right, left, key);
  const pairs: Literal[] = [];
  for (const one of left.spellings()) {
    const same = right.spellings().filter((other) => key(other) === key(one));
    pairs.push(gates.and(left.is(one), gates.or(...same.map((other) => right.is(other)))));
  }
  if (left.open !== null && right.open !== null) {
    const other = ({ known, spellings, is }: SymbolValue) =>
      gates.and(known, ...spellings().map((spelling) => -is(spelling)));
    pairs.push(gates.and(other(left), other(right), gates.sat.variable()));
  }
  const known = gates.and(left.known, right.known);
  const some = gates.or(...pairs);
  return { kind: "truth", yes: gates.and(known, some), no: gates.and(known, -some) };
}

function tellApart(from: SymbolValue, to: SymbolValue, key: (text: string) => string): void {
  if (to.open === null) return;
  const known = new Set(to.spellings().map(key));
  for (const spelling of from.spellings()) if (!known.has(key(spelling))) to.open(spelling);
}

/** Steps in their order; what is no step is not known. */
function compareSteps(
  relation: Relation,
  steps: readonly string[],
  left: SymbolValue,
  right: SymbolValue,
  gates: Gates,
): Truth {
  const key = choiceKey(steps);
  const places = new Map(steps.map((step, index) => [key(step), index]));
  const placed = (value: SymbolValue) =>
    value.spellings().flatMap((spelling) => {
      const at = places.get(key(spelling));
      return at === undefined ? [] : [{ at, is: value.is(spelling) }];
    });
  const rights = placed(right);
  const yes: Literal[] = [];
  const no: Literal[] = [];
  for (const { at, is } of placed(left)) {
    const [after, before] = [[] as Literal[], [] as Literal[]];
    for (const other of rights) (ordered(relation, at, other.at) ? after : before).push(other.is);
    yes.push(gates.and(is, gates.or(...after)));
    no.push(gates.and(is, gates.or(...before)));
  }
  return { kind: "truth", yes: gates.or(...yes), no: gates.or(...no) };
}

function ordered(relation: Relation, left: number, right: number): boolean {
  switch (relation) {
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
    case "=":
      return left === right;
    case "!=":
      return left !== right;
  }
}

/** Whether a list holds a word. */
export function listContains(
  isText: boolean,
  left: ListValue,
  right: SymbolValue,
  gates: Gates,
): Truth {
  const key = isText ? caseless : choiceKey(left.declared, right.declared);
  const found = right.spellings().map((spelling) => {
    const same = left.declared.filter((one) => key(one) === key(spelling));
    const elements = same.length > 0 ? same : [key(spelling)];
    return gates.and(right.is(spelling), gates.or(...elements.map((one) => left.has(one))));
  });
  const known = gates.and(left.known, right.known);
  const some = gates.or(...found);
  return { kind: "truth", yes: gates.and(known, some), no: gates.and(known, -some) };
}
