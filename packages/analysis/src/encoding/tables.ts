import type { PlanHit, PlanPick, PlanRows } from "@handrail/evaluator";
import type { Literal } from "../solver/sat.ts";
import type { Gates } from "./gates.ts";
import { justly } from "./linear.ts";
import { unitOf } from "./ranges.ts";
import type { ElementIndex, Encoding } from "./scope.ts";
import type { Encoded, SymbolValue, Truth } from "./value.ts";

/** Which row of a table counts. */
export interface RowsValue {
  /** By row. */
  readonly hits: readonly Truth[];
}

export function encodeRows(
  { policy, of }: PlanRows,
  encoding: Encoding,
  element: ElementIndex,
): RowsValue {
  const { gates } = encoding;
  const rows = of.map((row) => encoding.truth(row, element));
  switch (policy) {
    case "collect":
      return { hits: rows };
    case "first match": {
      let passed: Literal = gates.always;
      let taken: Literal = gates.never;
      const hits = rows.map(({ yes, no }): Truth => {
        const hit: Truth = { kind: "truth", yes: gates.and(yes, passed), no: gates.or(no, taken) };
        passed = gates.and(passed, no);
        taken = gates.or(taken, yes);
        return hit;
      });
      return { hits };
    }
    case "unique": {
      const after = rows.map(() => gates.always);
      for (let index = rows.length - 2; index >= 0; index -= 1) {
        after[index] = gates.and(
          after[index + 1] ?? gates.always,
          rows[index + 1]?.no ?? gates.always,
        );
      }
      let before: Literal = gates.always;
      const hits = rows.map(({ yes, no }, index): Truth => {
        const alone = gates.and(before, after[index] ?? gates.always);
        before = gates.and(before, no);
        return { kind: "truth", yes: gates.and(yes, alone), no };
      });
      return { hits };
    }
  }
}

export function hitOf({ row }: PlanHit, { hits }: RowsValue, encoding: Encoding): Truth {
  const { always, never } = encoding.gates;
  return hits[row] ?? { kind: "truth", yes: never, no: always };
}

/** The value of the row that counts. Null where that is a list. */
export function pickOf(
  { type, values }: PlanPick,
  { hits }: RowsValue,
  policy: PlanRows["policy"],
  encoding: Encoding,
  element: ElementIndex,
): Encoded | null {
  if (policy === "collect") return null;
  const giving = values.flatMap((value, row) => {
    const hit = hits[row];
    return value === null || hit === undefined
      ? []
      : [{ hit: hit.yes, value: encoding.value(value, element) }];
  });
  return chosen(type, giving, encoding);
}

interface Giving {
  readonly hit: Literal;
  readonly value: Encoded;
}

/** The value whose condition holds; at most one does. */
export function chosen(
  type: PlanPick["type"],
  giving: readonly Giving[],
  { gates, numbers }: Encoding,
): Encoded | null {
  const known = gates.or(...giving.map(({ hit, value }) => gates.and(hit, knownOf(value, gates))));
  if (giving.every(({ value }) => value.kind === "truth")) {
    const truths = giving as readonly { hit: Literal; value: Truth }[];
    return {
      kind: "truth",
      yes: gates.or(...truths.map(({ hit, value }) => gates.and(hit, value.yes))),
      no: gates.or(...truths.map(({ hit, value }) => gates.and(hit, value.no))),
    };
  }
  if (giving.every(({ value }) => value.kind === "symbol")) {
    const symbols = giving as readonly { hit: Literal; value: SymbolValue }[];
    return {
      kind: "symbol",
      known,
      declared: "values" in type ? type.values : [],
      spellings: () => [...new Set(symbols.flatMap(({ value }) => value.spellings()))],
      is: (spelling) =>
        gates.or(...symbols.map(({ hit, value }) => gates.and(hit, value.is(spelling)))),
      open: symbols.some(({ value }) => value.open !== null)
        ? (spelling) => {
            for (const { value } of symbols) value.open?.(spelling);
          }
        : null,
    };
  }
  const unit = unitOf(type);
  if (unit === null) return null;
  const result = numbers.free(unit, known);
  for (const { hit, value } of giving) {
    if (value.kind !== "number") return null;
    const both = gates.and(hit, value.known);
    const own = justly(result.quantity);
    gates.implies(both, numbers.below(own, value.sum(), false));
    gates.implies(both, numbers.below(value.sum(), own, false));
  }
  return result;
}

export function knownOf(value: Encoded, gates: Gates): Literal {
  if (value.kind === "truth") return gates.or(value.yes, value.no);
  return value.kind === "steps" ? gates.always : value.known;
}
