import type { Guardrail } from "../../decision/guardrails/guardrail.ts";
import type { Rule } from "../../decision/sentences/rule.ts";
import type { Statement } from "../../decision/sentences/statement.ts";
import type { Engine } from "../../engine.ts";
import type { Situation } from "../../evaluation/situation.ts";
import { setBit } from "../../matching/words.ts";
import { byCodeUnits } from "../../names/order.ts";
import type { ExpressionIndex, PlanFact } from "../../plan/plan.ts";
import type { Value } from "../../values/value.ts";
import { steadyCandidates } from "../changes/candidates.ts";
import { readsOf, within } from "../changes/uses.ts";
import { type Bits, both, either, span } from "./bits.ts";
import { type Case, casesOf, type Leaf } from "./cases.ts";

/**
 * All that speaks of one action, where each part of a condition asks one fact alone. Every case of a condition has a bit, those of
 * rules first: it is set where a rule may still hold, and where a guardrail may still block.
 */
export interface Sheet {
  readonly rules: readonly Rule[];
  readonly guardrails: readonly Guardrail[];
  /** The bits of each rule's cases. */
  readonly cases: readonly (readonly number[])[];
  readonly ruleBits: Bits;
  readonly guardrailBits: Bits;
  /** By the names of their facts. */
  readonly columns: readonly Column[];
  /** What is in force. */
  active(situation: Situation): Bits;
}

/** One fact, and what its values leave standing. */
export interface Column {
  readonly fact: number;
  readonly declared: PlanFact;
  /** Those that are worth trying. */
  readonly candidates: readonly Value[];
  /** What each candidate leaves standing. */
  readonly cells: readonly Bits[];
  /** What all of them do, and what any does. */
  readonly always: Bits;
  readonly ever: Bits;
  /** What its value in a situation leaves standing. */
  row(situation: Situation): Bits;
  /** Whether it has anything to do with one bit. */
  asks(bit: number): boolean;
  /** Whether its value leaves one bit standing. */
  stands(bit: number, situation: Situation): boolean;
}

/** Null where some condition asks several facts at once. */
export function sheetOf(
  rules: readonly Rule[],
  guardrails: readonly Guardrail[],
  engine: Engine,
  situation: Situation,
): Sheet | null {
  if (guardrails.some(({ medium }) => medium !== null)) return null;
  const statements: readonly Statement[] = [...rules, ...guardrails];
  const cases: Case[] = [];
  const owners: Statement[] = [];
  let ruleCases = 0;
  for (const [index, statement] of statements.entries()) {
    const own = casesOf(statement.condition, engine.plan);
    if (own === null) return null;
    cases.push(...own);
    owners.push(...own.map(() => statement));
    if (index < rules.length) ruleCases = cases.length;
  }
  const words = Math.ceil(cases.length / 32);
  const scope = within(
    statements.map(({ condition }) => condition),
    engine.plan.expressions,
  );
  const columns: Column[] = [];
  for (const [fact, tests] of byName(testsByFact(cases, ruleCases), engine)) {
    const column = columnOf(fact, tests, cases.length, scope, engine, situation);
    if (column === null) return null;
    columns.push(column);
  }
  return {
    rules,
    guardrails,
    cases: bitsOf(rules, owners),
    ruleBits: span(words, 0, ruleCases),
    guardrailBits: span(words, ruleCases, cases.length),
    columns,
    active(situation) {
      const bits = span(words, 0, 0);
      for (const [bit, statement] of owners.entries()) {
        if (statement.isActive(situation)) setBit(bits, 0, bit);
      }
      return bits;
    },
  };
}

/** @param owners by bit */
function bitsOf(
  rules: readonly Rule[],
  owners: readonly Statement[],
): readonly (readonly number[])[] {
  const bits = Map.groupBy(owners.keys(), (bit) => owners[bit]);
  return rules.map((rule) => bits.get(rule) ?? []);
}

/** What one case asks one fact. */
interface Test {
  readonly bit: number;
  readonly leaves: readonly Leaf[];
  /** A rule needs true parts; a guardrail blocks while they are not false. */
  readonly ofRule: boolean;
}

function testsByFact(
  cases: readonly Case[],
  ruleCases: number,
): ReadonlyMap<number, readonly Test[]> {
  const tests = new Map<number, Test[]>();
  for (const [bit, facts] of cases.entries()) {
    for (const [fact, leaves] of facts) {
      const test = { bit, leaves, ofRule: bit < ruleCases };
      const own = tests.get(fact);
      if (own === undefined) tests.set(fact, [test]);
      else own.push(test);
    }
  }
  return tests;
}

function byName(tests: ReadonlyMap<number, readonly Test[]>, { plan }: Engine) {
  const name = (fact: number) => plan.facts[fact]?.name ?? "";
  return [...tests].sort(([left], [right]) => byCodeUnits(name(left), name(right)));
}

function columnOf(
  fact: number,
  tests: readonly Test[],
  bits: number,
  scope: readonly ExpressionIndex[],
  engine: Engine,
  situation: Situation,
): Column | null {
  const { plan, table } = engine;
  const uses = scope.filter((index) => readsOf(index, plan.expressions).facts.has(fact));
  const candidates = steadyCandidates(fact, uses, engine, situation);
  const declared = plan.facts[fact];
  if (candidates === null || declared === undefined) return null;
  const untested = new Int32Array(Math.ceil(bits / 32));
  const byBit = new Map(tests.map((test) => [test.bit, test]));
  for (let bit = 0; bit < bits; bit += 1) if (!byBit.has(bit)) setBit(untested, 0, bit);

  const facts = [...situation.facts];
  const cells = candidates.map((value) => {
    facts[fact] = value;
    return rowIn(engine.situation({ ...situation, facts }, situation.clock, situation.cells));
  });
  const all = new Int32Array(untested).fill(-1);
  return {
    fact,
    declared,
    candidates,
    cells,
    always: cells.reduce(both, all),
    ever: cells.reduce(either, untested),
    row: rowIn,
    asks: (bit) => byBit.has(bit),
    stands(bit, situation) {
      const test = byBit.get(bit);
      return test === undefined || passes(test, situation);
    },
  };

  function rowIn(situation: Situation): Bits {
    const row = new Int32Array(untested);
    for (const test of tests) if (passes(test, situation)) setBit(row, 0, test.bit);
    return row;
  }

  function passes({ leaves, ofRule }: Test, situation: Situation): boolean {
    for (const { index, negated } of leaves) {
      const value = table.evaluate[index]?.(situation);
      if (ofRule ? value !== !negated : value === negated) return false;
    }
    return true;
  }
}
