import type { PlanLimit } from "@handrail/evaluator";
import { Recommended } from "../../decisions/recommended.ts";
import type { Encoder, EncoderOptions } from "../../encoding/encoder.ts";
import type { Encoding } from "../../encoding/scope.ts";
import type { Literal } from "../../solver/sat.ts";
import { boundedEncoder } from "../bounded.ts";
import type { Joint } from "../joint.ts";
import { readableLiteral } from "../readable.ts";
import { viewOf } from "../view.ts";
import { type Counted, Counters } from "./counters.ts";
import { type Made, madeOf } from "./made.ts";
import { type Passage, Passing } from "./passing.ts";
import { precedenceOf } from "./precedence.ts";
import type { Version } from "./rooms.ts";
import { Place, Standing } from "./standing.ts";

/** What both versions' limits let pass of some actions, in one encoding. */
export interface LimitProblem {
  readonly encoder: Encoder;
  readonly counters: Counters;
  /** What both recommend of an action, as each of them has it. */
  shared(action: number): readonly (readonly [Made, Made])[];
  passing(version: Version): Passage;
}

/** What the limits of a problem are about. */
export interface LimitScope {
  readonly actions: ReadonlySet<number>;
  readonly counted: readonly Counted[];
  /** One limit of each version covers all of them, and these are recommended alike in both: how many stand before one is all that matters. */
  readonly isPlain: boolean;
}

/** @param numbers of events of each class; any by default */
export function limitProblem(
  joint: Joint,
  { actions, counted, isPlain }: LimitScope,
  options: EncoderOptions = {},
  numbers: readonly (readonly number[])[] | null = null,
): LimitProblem {
  const encoder = boundedEncoder(joint.plan, options);
  const counters = new Counters(encoder, counted, numbers);
  const encodings = joint.sides.map(({ view }) => viewOf(encoder, view));
  const made = joint.sides.map((side, index) => {
    const narrower = joint.facts.narrower(index === 0 ? 0 : 1);
    const readable = readableLiteral(narrower, () => true, encoder);
    const recommended = new Recommended(encodings[index] as Encoding);
    return madeOf(side, actions, recommended, readable, encoder.gates);
  });
  const counts = joint.sides.flatMap(({ view }) => view.limits.map(({ count }) => count));
  const place = new Place(encoder, made[1] ?? [], Math.max(0, ...counts));
  const passages = joint.sides.map(({ actionNames }, index): Passage => {
    const encoding = encodings[index] as Encoding;
    if (isPlain) return new Standing(encoding, counters, place);
    const called = (action: number) => actionNames.get(action) ?? "";
    return new Passing(encoding, counters, made[index] ?? [], precedenceOf(encoding, called));
  });
  return {
    encoder,
    counters,
    shared: (action) =>
      (made[0] ?? []).flatMap((old) => {
        const own = made[1]?.find(({ key }) => key === old.key);
        return old.action === action && own !== undefined ? [[old, own] as const] : [];
      }),
    passing: (version) => passages[version === "before" ? 0 : 1] as Passage,
  };
}

/** What both recommend, a limit of one version puts off, and no limit of the other does. */
export function putsOff(
  { encoder: { gates }, passing }: LimitProblem,
  limit: PlanLimit,
  version: Version,
  pair: readonly [Made, Made],
): Literal {
  const [own, other] = version === "before" ? pair : [pair[1], pair[0]];
  return gates.and(
    own.made,
    -passing(version).hasRoom(limit, own),
    passing(otherThan(version)).passes(other),
  );
}

export function otherThan(version: Version): Version {
  return version === "before" ? "after" : "before";
}
