import type { Input } from "../../evaluation/lacking.ts";
import type { Situation } from "../../evaluation/situation.ts";
import type { Group } from "../sentences/rule.ts";
import type { Ledger } from "./ledger.ts";
import type { Limit } from "./limit.ts";

/** A recommendation that limits hold back. */
export interface Held {
  readonly group: Group;
  /** Those that had no room for certain when its turn came. */
  readonly limits: readonly Limit[];
  /** When each limit that covers it has room; null is unknown, infinite is never. */
  readonly until: number | null;
  /** The limits that leave that unknown, with what they lack. */
  readonly open: readonly { readonly limit: Limit; readonly lacks: ReadonlySet<Input> }[];
}

export interface Passage {
  readonly passed: readonly Group[];
  readonly held: readonly Held[];
}

/**
 * Lets recommendations pass, one after the other, as long as every limit on them has room.
 *
 * @param free what nothing blocks, in its order
 * @param covering the limits on each action
 */
export function passLimits(
  free: readonly Group[],
  covering: readonly (readonly Limit[])[],
  situation: Situation,
): Passage {
  if (free.every(({ action }) => (covering[action] ?? []).length === 0)) {
    return { passed: free, held: [] };
  }
  const { now } = situation.clock;
  const ledgers = new Map<Limit, Ledger>();
  const passed: Group[] = [];
  const stopped: { group: Group; active: readonly Limit[]; limits: readonly Limit[] }[] = [];
  for (const group of free) {
    const active = (covering[group.action] ?? []).filter((one) => one.isActive(situation));
    const limits = active.filter((limit) => !ledgerOf(limit).hasRoom);
    if (limits.length > 0) stopped.push({ group, active, limits });
    else {
      passed.push(group);
      for (const limit of active) ledgerOf(limit).pass(now);
    }
  }
  // What passes later takes room, too: only now it is known when there is some.
  return {
    passed,
    held: stopped.map(({ group, active, limits }) => ({
      group,
      limits,
      until: latest(active.map((limit) => ledgerOf(limit).roomFrom(now))),
      open: active.filter((limit) => ledgerOf(limit).roomFrom(now) === null).map(withLacks),
    })),
  };

  function ledgerOf(limit: Limit): Ledger {
    let ledger = ledgers.get(limit);
    if (ledger === undefined) {
      ledger = limit.open(situation);
      ledgers.set(limit, ledger);
    }
    return ledger;
  }

  function withLacks(limit: Limit) {
    const lacks = new Set<Input>();
    limit.lacks(situation, lacks);
    return { limit, lacks };
  }
}

function latest(instants: readonly (number | null)[]): number | null {
  let last = Number.NEGATIVE_INFINITY;
  for (const instant of instants) {
    if (instant === null) return null;
    last = Math.max(last, instant);
  }
  return last;
}
