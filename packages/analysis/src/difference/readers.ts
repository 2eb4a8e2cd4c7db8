import type { Plan } from "@handrail/evaluator";
import type { Encoder } from "../encoding/encoder.ts";
import type { Literal } from "../solver/sat.ts";
import { type CellReader, type Constraint, cellReader } from "./cell.ts";
import type { Dimension, Dimensions } from "./dimensions.ts";
import { factsOf } from "./facts-of.ts";

interface Described {
  readonly encoder: Encoder;
  readonly dimensions: Dimensions;
}

/** What reads the cells of some dimensions, without what is the same in all situations. */
export function cellReaders(
  dimensions: readonly Dimension[],
  problem: Described,
): readonly CellReader[] {
  const { always, never } = problem.encoder.gates;
  const fixed = new Set(fixedLiterals(problem));
  const isFixed = (literal: Literal) =>
    literal === always || literal === never || fixed.has(Math.abs(literal));
  return dimensions.map((one) => cellReader(one, problem.encoder, isFixed));
}

function fixedLiterals({ encoder, dimensions }: Described): readonly Literal[] {
  const { gates, book } = encoder;
  const fixed: Literal[] = [];
  for (const { value } of dimensions.all.values()) {
    if (value.kind !== "number" || value.points !== undefined) continue;
    const [quantity] = value.sum().terms.keys();
    const atoms = quantity === undefined ? [] : book.boundsOn(quantity);
    for (const { literal } of atoms) if (gates.sat.isFixed(literal)) fixed.push(Math.abs(literal));
  }
  return fixed;
}

/** Without the facts that a score adds up from, where it is known; nothing where no score is. */
export function withoutParts(cell: readonly Constraint[], plan: Plan): readonly Constraint[] {
  const scores = cell.filter(({ dimension }) => dimension.thresholds !== undefined);
  if (scores.length === 0) return [];
  const facts = factsOf(scores, plan);
  return cell.filter(
    ({ dimension: { subject } }) =>
      subject.kind !== "fact" || !facts.has(plan.facts[subject.fact]?.name ?? ""),
  );
}
