import type { Engine } from "../../engine.ts";
import type { Situation } from "../../evaluation/situation.ts";
import type { ExpressionIndex } from "../../plan/plan.ts";
import type { Value } from "../../values/value.ts";
import { type Bits, has } from "../sheet/bits.ts";
import type { Column } from "../sheet/sheet.ts";
import { distance, steadyCandidates } from "./candidates.ts";
import { mostFacts } from "./most.ts";
import type { FactChange } from "./prospect.ts";
import { readsOf, within } from "./uses.ts";

/** The fewest facts with which one rule comes to hold; undefined where its values differ with the situation. */
export type OwnChange = (
  rows: readonly Bits[],
  situation: Situation,
) => readonly FactChange[] | null | undefined;

/** Values of one fact that a rule's cases tell apart, and those with which each case may hold. */
interface Helping {
  readonly candidates: readonly Value[];
  readonly byCase: ReadonlyMap<number, readonly number[]>;
}

/** A change that makes one case hold. */
interface CaseChange {
  readonly changes: readonly FactChange[];
  /** What it is judged by: how many facts, which, and for each how far its value is from what it is now and its place among those worth trying. */
  readonly merits: readonly number[];
}

/** @param bits of the rule's cases */
export function ownChange(
  condition: ExpressionIndex,
  bits: readonly number[],
  columns: readonly Column[],
  engine: Engine,
): OwnChange {
  const known: (Helping | null | undefined)[] = [];
  const asked = bits.map((bit) => ({ bit, places: placesAsking(bit, columns) }));
  return (rows, situation) => {
    let best: CaseChange | null = null;
    for (const { bit, places } of asked) {
      const most = best?.changes.length ?? mostFacts;
      const failing = failingOf(bit, places, rows, most);
      if (failing === null) continue;
      const found = changeOf(bit, failing, situation);
      if (found === undefined) return undefined;
      if (found !== null && (best === null || isBetter(found, best))) best = found;
    }
    return best?.changes ?? null;
  };

  function changeOf(
    bit: number,
    failing: readonly number[],
    situation: Situation,
  ): CaseChange | null | undefined {
    const merits = [failing.length, ...failing];
    const changes: FactChange[] = [];
    for (const index of failing) {
      const { fact, declared } = columns[index] as Column;
      if (known[index] === undefined) known[index] = helping(columns[index] as Column, situation);
      if (known[index] === null) return undefined;
      const { candidates, byCase } = known[index];
      const current = situation.facts[fact] ?? null;
      let nearest = -1;
      let least = 0;
      for (const place of byCase.get(bit) ?? []) {
        const away = distance(candidates[place] ?? null, declared.type, current);
        if (nearest === -1 || away < least) [nearest, least] = [place, away];
      }
      if (nearest === -1) return null;
      merits.push(least, nearest);
      changes.push({ fact, to: candidates[nearest] ?? null });
    }
    return { changes, merits };
  }

  function helping(column: Column, situation: Situation): Helping | null {
    const { expressions } = engine.plan;
    const { fact } = column;
    const uses = within([condition], expressions).filter((index) =>
      readsOf(index, expressions).facts.has(fact),
    );
    const candidates = steadyCandidates(fact, uses, engine, situation);
    if (candidates === null) return null;
    const byCase = new Map(bits.map((bit) => [bit, [] as number[]]));
    const facts = [...situation.facts];
    for (const [place, value] of candidates.entries()) {
      facts[fact] = value;
      const other = engine.situation({ ...situation, facts }, situation.clock, situation.cells);
      for (const [bit, places] of byCase) if (column.stands(bit, other)) places.push(place);
    }
    return { candidates, byCase };
  }
}

/** The columns that rule a case out; null where there are more than so many. */
function failingOf(
  bit: number,
  places: readonly number[],
  rows: readonly Bits[],
  most: number,
): readonly number[] | null {
  const failing: number[] = [];
  for (const place of places) {
    if (!has(rows[place] as Bits, bit) && failing.push(place) > most) return null;
  }
  return failing;
}

function placesAsking(bit: number, columns: readonly Column[]): readonly number[] {
  return [...columns.keys()].filter((place) => columns[place]?.asks(bit));
}

/** Fewer facts, else the first by name, else the values that are tried first. */
function isBetter({ merits }: CaseChange, other: CaseChange): boolean {
  for (const [index, merit] of merits.entries()) {
    const away = merit - (other.merits[index] as number);
    if (away !== 0) return away < 0;
  }
  return false;
}
