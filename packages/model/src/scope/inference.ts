import type { UndeclaredUse } from "../expressions/elaboration.ts";
import type { Evidence } from "../expressions/evidence.ts";
import { infer } from "../expressions/infer.ts";
import { anyType } from "../types/basic.ts";
import type { Type } from "../types/type.ts";

/** What one file shows of undeclared facts, without positions. */
export interface FileEvidence {
  readonly fold: string;
  readonly names: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** An undeclared fact of a scope. */
export interface InferredFact {
  /** The first of its spellings by code units. */
  readonly name: string;
  readonly type: Type;
  /** Only weak evidence speaks for the type, so it says nothing about other facts yet. */
  readonly weak: boolean;
  readonly conflict: boolean;
}

export type Inferences = ReadonlyMap<string, InferredFact>;

/** Groups uses by name; equal evidence counts once. */
export function evidenceOf(uses: readonly UndeclaredUse[]): readonly FileEvidence[] {
  const groups = new Map<string, { names: Set<string>; evidence: Map<string, Evidence> }>();
  for (const { fold: folded, name, evidence } of uses) {
    const group = groups.get(folded) ?? { names: new Set(), evidence: new Map() };
    groups.set(folded, group);
    group.names.add(name);
    if (evidence !== null) group.evidence.set(JSON.stringify(evidence), evidence);
  }
  return [...groups]
    .map(([folded, { names, evidence }]) => ({
      fold: folded,
      names: [...names].sort(),
      evidence: [...evidence]
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([, one]) => one),
    }))
    .sort((left, right) => (left.fold < right.fold ? -1 : 1));
}

/** Types of the undeclared facts from the evidence of all files. */
export function inferAll(files: readonly (readonly FileEvidence[])[]): Inferences {
  const groups = new Map<string, { names: string[]; evidence: Evidence[] }>();
  for (const { fold: folded, names, evidence } of files.flat()) {
    const group = groups.get(folded) ?? { names: [], evidence: [] };
    groups.set(folded, group);
    group.names.push(...names);
    group.evidence.push(...evidence);
  }
  return new Map(
    [...groups]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([folded, { names, evidence }]) => {
        const { type, weak, conflict } = infer(evidence);
        const [name = folded] = names.toSorted();
        return [folded, { name, type, weak, conflict: conflict !== null }];
      }),
  );
}

/** What is certain enough to tell the types of other facts by. */
export function withoutGuesses(inferences: Inferences): Inferences {
  return new Map(
    [...inferences].map(([folded, fact]) => [
      folded,
      fact.weak ? { ...fact, type: anyType } : fact,
    ]),
  );
}

/** For a name that no pass has met yet. */
export function unseen(written: string): InferredFact {
  return { name: written, type: anyType, weak: true, conflict: false };
}
