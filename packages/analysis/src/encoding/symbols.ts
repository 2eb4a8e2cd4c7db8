import type { Literal } from "../solver/sat.ts";
import type { Gates } from "./gates.ts";
import type { SymbolValue, TextPart } from "./value.ts";
import { caseless } from "./words.ts";

/** A fact that is one of the values of its type. */
export function closedSymbol(values: readonly string[], gates: Gates): SymbolValue {
  const known = gates.sat.variable();
  const literals = new Map(values.map((value) => [value, gates.sat.variable()]));
  const all = [...literals.values()];
  for (const literal of all) gates.implies(literal, known);
  gates.implies(known, ...all);
  gates.atMostOne(all);
  return {
    kind: "symbol",
    known,
    declared: values,
    spellings: () => values,
    is: (spelling) => literals.get(spelling) ?? gates.never,
    open: null,
  };
}

/** A fact that is one of some values or any other word. */
export function openSymbol(values: readonly string[], gates: Gates): SymbolValue {
  const known = gates.sat.variable();
  const literals = new Map<string, Literal>();
  let before: Literal | null = null;

  function open(spelling: string): void {
    if (literals.has(spelling)) return;
    const literal = gates.sat.variable();
    const rung = gates.sat.variable();
    literals.set(spelling, literal);
    gates.implies(literal, known);
    gates.implies(literal, rung);
    if (before !== null) {
      gates.implies(before, rung);
      gates.implies(before, -literal);
    }
    before = rung;
  }

  for (const value of values) open(value);
  return {
    kind: "symbol",
    known,
    declared: values,
    spellings: () => [...literals.keys()],
    is: (spelling) => literals.get(spelling) ?? gates.never,
    open,
  };
}

/** A text: some texts are told apart, and what others contain and start with. */
export function textSymbol(gates: Gates): SymbolValue {
  const base = openSymbol([], gates);
  const parts = new Map<string, TextPart>();
  const open = (spelling: string) => {
    if (base.spellings().includes(spelling)) return;
    base.open?.(spelling);
    for (const one of parts.values()) relate(spelling, one);
  };

  function relate(spelling: string, { how, part, literal }: TextPart): void {
    const text = caseless(spelling);
    const holds = how === "contains" ? text.includes(part) : text.startsWith(part);
    gates.implies(base.is(spelling), holds ? literal : -literal);
  }

  return {
    ...base,
    open,
    parts: () => [...parts.values()],
    part(how, written) {
      const part = caseless(written);
      const key = `${how} ${part}`;
      const found = parts.get(key);
      if (found !== undefined) return found.literal;
      const literal = gates.sat.variable();
      const one: TextPart = { how, part, literal };
      for (const other of parts.values()) {
        for (const [left, right] of [
          [one, other],
          [other, one],
        ] as const) {
          if (implied(left, right)) gates.implies(left.literal, right.literal);
        }
        if (bothStart(one, other) && !implied(one, other) && !implied(other, one))
          gates.require(-one.literal, -other.literal);
      }
      if (part === "") gates.require(literal);
      parts.set(key, one);
      for (const spelling of base.spellings()) relate(spelling, one);
      return literal;
    },
  };
}

function implied(left: TextPart, right: TextPart): boolean {
  if (right.how === "contains") return left.part.includes(right.part);
  return left.how === "starts with" && left.part.startsWith(right.part);
}

function bothStart(left: TextPart, right: TextPart): boolean {
  return left.how === "starts with" && right.how === "starts with";
}
