import type { Decision } from "@handrail/evaluator";
import type { LinkedDefine, Place, TypedExpression } from "@handrail/model";
import type { CoverageKind } from "./coverage.ts";

/** What a test's situation came to. */
export interface Seen {
  readonly decision: Decision;
  /** The ids of the rules whose condition is true. */
  readonly fired: ReadonlySet<string>;
  /** What a watched condition comes to; null is unknown. */
  truth(probe: Probe): boolean | null;
}

/** A condition whose truth is wanted in each situation: one more value of the plan, by this name. */
export type Probe = string & { readonly probe: true };

export interface Watched {
  readonly kind: CoverageKind;
  readonly place: Place;
  /** What is shown instead of the text that stands there. */
  readonly text?: string | null;
  readonly within: string | null;
  readonly outcomes: readonly WatchedOutcome[];
}

export interface WatchedOutcome {
  readonly outcome: string;
  readonly wanted: string;
  readonly isIn: (seen: Seen) => boolean;
  /** The condition that must be true or false for it; null where that is not all that decides. */
  readonly needs: Needed | null;
}

export interface Needed {
  readonly probe: Probe;
  readonly truth: boolean;
}

/** An outcome that is seen wherever a condition is true, or false. */
export function ofTruth(
  outcome: string,
  wanted: string,
  probe: Probe,
  truth: boolean,
): WatchedOutcome {
  return {
    outcome,
    wanted,
    isIn: (seen) => seen.truth(probe) === truth,
    needs: { probe, truth },
  };
}

/** Gathers the conditions that are watched. */
export interface Probes {
  readonly defines: readonly LinkedDefine[];
  add(condition: TypedExpression): Probe;
}

/** A colon can stand in no name of a playbook, so these names are free. */
const prefix = "coverage:";

export function probes(): Probes {
  const defines: LinkedDefine[] = [];
  return {
    defines,
    add(condition) {
      const name = `${prefix}${defines.length}`;
      defines.push({ name, type: condition.type, value: condition, place: condition.place });
      return name as Probe;
    },
  };
}
