import { fold, type Plan, type PlanFact, type PlanType } from "@handrail/evaluator";
import type { NameBook } from "./renamed.ts";

/** The facts of two versions: those of one name are one fact, which may be whatever either version takes it for. */
export interface FactBook {
  readonly all: readonly PlanFact[];
  indexOf(side: 0 | 1, fact: PlanFact): number;
  /** By joint fact, what a version takes it for where it takes less than the other: what else is given it rejects. */
  narrower(side: 0 | 1): ReadonlyMap<number, PlanType>;
  /** Facts of one name whose values have nothing in common. */
  readonly clashes: readonly FactClash[];
}

export interface FactClash {
  readonly fact: string;
  readonly indexes: readonly [number, number];
  readonly kinds: readonly [string, string];
}

export function factBook(before: Plan, after: Plan, names: NameBook): FactBook {
  const all: PlanFact[] = after.facts.map((one) => one);
  const places = new Map(after.facts.map((one, index) => [fold(one.name), index]));
  const indexes = [new Map<PlanFact, number>(), new Map<PlanFact, number>()] as const;
  const narrower = [new Map<number, PlanType>(), new Map<number, PlanType>()] as const;
  const clashes: FactClash[] = [];
  for (const [index, one] of after.facts.entries()) indexes[1].set(one, index);
  for (const one of before.facts) {
    const name = names.after(one.name);
    const index = places.get(fold(name));
    const other = index === undefined ? undefined : after.facts[index];
    if (index === undefined || other === undefined) {
      indexes[0].set(one, all.push({ ...one, name }) - 1);
      continue;
    }
    const type = joined(one.type, other.type);
    if (type === null) {
      const own = all.push({ ...one, name: `${name} before` }) - 1;
      clashes.push({
        fact: other.name,
        indexes: [own, index],
        kinds: [one.type.kind, other.type.kind],
      });
      indexes[0].set(one, own);
      continue;
    }
    indexes[0].set(one, index);
    all[index] = { ...other, type, inferred: one.inferred || other.inferred };
    for (const [side, fact] of [
      [0, one],
      [1, other],
    ] as const)
      if (!fact.inferred && isNarrower(fact, type, one.inferred || other.inferred))
        narrower[side].set(index, fact.type);
  }
  return {
    all,
    indexOf: (side, fact) => indexes[side].get(fact) ?? 0,
    narrower: (side) => narrower[side],
    clashes,
  };
}

/** What either may be; null where a value of one is never one of the other. */
function joined(one: PlanType, other: PlanType): PlanType | null {
  if (JSON.stringify(one) === JSON.stringify(other)) return other;
  if ("values" in one && "values" in other) {
    const has = new Set(other.values.map(fold));
    return { ...other, values: [...other.values, ...one.values.filter((x) => !has.has(fold(x)))] };
  }
  if (one.kind === "number" && other.kind === "number")
    return {
      kind: "number",
      from: one.from === null || other.from === null ? null : Math.min(one.from, other.from),
      to: one.to === null || other.to === null ? null : Math.max(one.to, other.to),
    };
  return null;
}

function isNarrower({ type }: PlanFact, all: PlanType, isOpen: boolean): boolean {
  if ("values" in type && "values" in all) return isOpen || type.values.length < all.values.length;
  if (type.kind === "number" && all.kind === "number")
    return type.from !== all.from || type.to !== all.to;
  return false;
}
