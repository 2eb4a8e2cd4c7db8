import type { Plan } from "@handrail/evaluator";
import { Asked } from "../decisions/asked.ts";
import { Lacking } from "../decisions/lacking.ts";
import { Recommended } from "../decisions/recommended.ts";
import type { Encoder } from "../encoding/encoder.ts";
import type { Literal } from "../solver/sat.ts";
import { Dimensions } from "./dimensions.ts";
import type { Ground } from "./ground.ts";
import { reach } from "./problem.ts";
import { readableLiteral } from "./readable.ts";
import { slicedRules } from "./slice.ts";
import { viewOf } from "./view.ts";

/** Which facts both versions ask for to settle an action, in one encoding. */
export interface AskedProblem {
  readonly encoder: Encoder;
  readonly dimensions: Dimensions;
  /** Dimensions of sentences that are not the same in both. */
  readonly changed: ReadonlySet<string>;
  /** By fact, of which one version may ask what the other does not. */
  readonly facts: ReadonlyMap<number, AskedFact>;
}

export interface AskedFact {
  /** Of sentences that are not the same in both. */
  readonly own: readonly [Literal, Literal];
  /** A sentence that is the same in both asks for it as well. */
  readonly others: Literal;
  readonly differs: Literal;
}

/** @param encoder one in which much of it is said already, or a new one */
export function askedProblem(
  { joint, named, changed }: Ground,
  action: number,
  encoder: Encoder,
): AskedProblem {
  const { gates } = encoder;
  const lacking = new Lacking(encoder);
  const told = new Set(([0, 1] as const).flatMap((side) => [...joint.facts.narrower(side).keys()]));
  const dimensions = new Dimensions(encoder, named, told, true);
  const kept = new Dimensions(encoder, named, told, true);
  for (const [index, side] of joint.sides.entries()) {
    reach(side, action, kept, changed[index] ?? null);
    reach(side, action, dimensions, null);
  }
  const [before, after] = joint.sides.map(({ view }, side) => askedFor(view, side === 0 ? 0 : 1));
  const facts = new Map<number, AskedFact>();
  for (const fact of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
    const [old, now] = [before, after].map((side) => side?.get(fact) ?? new Set<Literal>());
    if (old === undefined || now === undefined) continue;
    const own = [
      gates.or(...[...old].filter((one) => !now.has(one))),
      gates.or(...[...now].filter((one) => !old.has(one))),
    ] as const;
    if (own[0] === own[1]) continue;
    const others = gates.or(...[...old].filter((one) => now.has(one)));
    const differs = gates.and(-others, -gates.same(...own));
    if (differs !== gates.never) facts.set(fact, { own, others, differs });
  }
  return { encoder, dimensions, changed: new Set(kept.all.keys()), facts };

  function askedFor(view: Plan, side: 0 | 1): ReadonlyMap<number, ReadonlySet<Literal>> {
    const encoding = viewOf(encoder, view);
    const asked = new Asked(encoding, new Recommended(encoding), lacking);
    const readable = readableLiteral(
      joint.facts.narrower(side),
      (fact) => dimensions.all.has(`fact ${fact}`),
      encoder,
    );
    const found = new Map<number, Set<Literal>>();
    for (const rule of slicedRules(view, action))
      for (const one of rule.then)
        for (const inputs of asked.of(rule, one)) note(found, inputs, readable);
    return found;
  }

  function note(
    found: Map<number, Set<Literal>>,
    inputs: ReadonlyMap<number, Literal>,
    readable: Literal,
  ): void {
    for (const [fact, literal] of inputs) {
      const own = gates.and(literal, readable);
      if (own === gates.never) continue;
      const known = found.get(fact);
      if (known === undefined) found.set(fact, new Set([own]));
      else known.add(own);
    }
  }
}
