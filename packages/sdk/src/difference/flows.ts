import type { Renamed } from "@handrail/analysis";
import type { Decision, Recommendation } from "@handrail/evaluator";
import { renaming } from "./renaming.ts";

/** What two versions decide about the same situations: from what to what, and how often. */
export interface Flows {
  /** How many situations were decided by both. */
  readonly situations: number;
  /** In how many of them they decide something else. */
  readonly different: number;
  /** The most frequent first. */
  readonly flows: readonly Flow[];
}

export interface Flow {
  readonly action: string;
  readonly from: Decided;
  readonly to: Decided;
  readonly situations: number;
  /** The first of them, by the name that it was given. */
  readonly example: string;
}

/** What a decision says of an action. */
export interface Decided {
  readonly state: "recommended" | "blocked" | "deferred" | "pending" | "none";
  /** As it was said: ISO 8601, or `5 business days`; the same for the others. */
  readonly within: string | null;
  readonly by: string | null;
  readonly to: string | null;
  readonly via: string | null;
  /** When it may begin; null where it may at once. */
  readonly notBefore: string | null;
  readonly every: string | null;
  readonly priority: number | null;
  readonly notVia: readonly string[];
  readonly escalation: readonly { readonly to: string | null; readonly after: string }[];
}

/** Takes pairs of decisions, and counts what flows from where to where. */
export interface FlowCounter {
  add(name: string, before: Decision, after: Decision): void;
  result(): Flows;
}

/**
 * Counts what two versions of a playbook decide differently.
 *
 * @param renamed new names of actions by old ones
 *
 * @example
 * const versions = ["1h", "24h"].map((time) =>
 *   loadPlaybook({ source: `when late then call customer within ${time}` }),
 * );
 * const [base, head] = await Promise.all(versions);
 * const counter = flowCounter();
 * const now = "2026-11-23T09:00:00Z";
 * counter.add("deal 1", base.decide({ late: true }, { now }), head.decide({ late: true }, { now }));
 * const [flow] = counter.result().flows;
 * [flow?.action, flow?.from.within, flow?.to.within]; // ["call customer", "PT1H", "PT24H"]
 */
export function flowCounter(renamed: Renamed = {}): FlowCounter {
  const called = renaming(renamed);
  let situations = 0;
  let different = 0;
  const counted = new Map<string, { flow: Omit<Flow, "situations">; count: number }>();

  return {
    add(name, before, after) {
      situations += 1;
      let differs = false;
      for (const action of actionsOf(before, after, called)) {
        const from = decidedOf(action, before, called);
        const to = decidedOf(action, after, (one) => one);
        const key = JSON.stringify([action, from, to]);
        if (JSON.stringify(from) === JSON.stringify(to)) continue;
        differs = true;
        const found = counted.get(key) ?? { flow: { action, from, to, example: name }, count: 0 };
        found.count += 1;
        counted.set(key, found);
      }
      if (differs) different += 1;
    },
    result: () => ({
      situations,
      different,
      flows: [...counted.values()]
        .map(({ flow, count }) => ({ ...flow, situations: count }))
        .sort((one, other) => other.situations - one.situations),
    }),
  };
}

const lists = [
  ["recommended", "recommendations"],
  ["deferred", "deferred"],
  ["blocked", "blocked"],
] as const;

/** The first list that it is in counts, as `why` has it. */
function decidedOf(action: string, decision: Decision, called: (name: string) => string): Decided {
  for (const [state, list] of lists) {
    const found: Recommendation | undefined = decision[list].find(
      (one) => called(one.action) === action,
    );
    if (found === undefined) continue;
    const { by, to, via, within, notBefore, every, priority, notVia, escalation } = found;
    // By when something is blocked, nobody asks.
    if (state === "blocked") return { ...nothing, state, by, to, via };
    return {
      state,
      within,
      by,
      to,
      via,
      notBefore,
      every,
      priority,
      notVia,
      escalation: escalation.map((step) => ({ to: step.to, after: step.after })),
    };
  }
  const isPending = decision.pending.some((one) => called(one.action) === action);
  const state = isPending ? "pending" : "none";
  return { ...nothing, state };
}

const nothing = {
  within: null,
  by: null,
  to: null,
  via: null,
  notBefore: null,
  every: null,
  priority: null,
  notVia: [],
  escalation: [],
} as const;

function actionsOf(
  before: Decision,
  after: Decision,
  called: (name: string) => string,
): readonly string[] {
  const of = ({ recommendations, blocked, deferred, pending }: Decision) =>
    [...recommendations, ...blocked, ...deferred, ...pending].map(({ action }) => action);
  return [...new Set([...of(before).map(called), ...of(after)])].sort();
}
