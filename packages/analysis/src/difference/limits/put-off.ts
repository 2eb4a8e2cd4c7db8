import type { PlanLimit } from "@handrail/evaluator";
import { Budget } from "../../solver/budget.ts";
import type { Literal } from "../../solver/sat.ts";
import type { Ground } from "../ground.ts";
import { type ActionExample, exampleSearch } from "./limit-example.ts";
import { type LimitProblem, type LimitScope, otherThan, putsOff } from "./limit-problem.ts";
import type { Made } from "./made.ts";
import type { Rooms, Version } from "./rooms.ts";

/** What only one version puts off, by one of its limits. */
export interface PutOff {
  readonly actions: readonly number[];
  readonly version: Version;
  readonly limit: PlanLimit;
  readonly rooms: Rooms;
  /** Null where none is found. */
  readonly example: () => ActionExample | null;
}

/**
 * Finds all that only one version's limits put off of some actions.
 *
 * @param actions of which the same is said
 */
export function putOffs(
  ground: Ground,
  scope: LimitScope,
  problem: LimitProblem,
  actions: readonly number[],
  steps: number,
): readonly PutOff[] {
  const { gates, book } = problem.encoder;
  const pairs = actions.flatMap(problem.shared);
  const exampleOf = exampleSearch(ground, scope, actions, steps);
  return (["before", "after"] as const).flatMap(searched);

  function searched(version: Version): readonly PutOff[] {
    const budget = new Budget(steps);
    const can = (goal: Literal) => gates.sat.solve([goal], book.finalCheck(budget), budget);
    const limits = limitsOf(version);
    let kept = limits.filter((limit) => can(goalOf(limit, version)));
    for (const limit of kept) {
      const others = kept.filter((one) => one !== limit);
      // Where another limit puts it off as well in all these situations, that one says it.
      const alone = gates.or(
        ...pairs.map((pair) =>
          gates.and(
            putsOff(problem, limit, version, pair),
            ...others.map((one) => problem.passing(version).hasRoom(one, of(version, pair))),
          ),
        ),
      );
      if (others.length > 0 && !can(alone)) kept = others;
    }
    return kept.map((limit) => {
      const rooms = roomsOf(limit, version, can);
      const goal = goalOf(limit, version);
      const example = () =>
        exampleOf(problem, limit, version, (more) => can(gates.and(goal, ...more)));
      const own = actions.filter(
        (action) => actions.length === 1 || can(goalOf(limit, version, action)),
      );
      return { actions: own, version, limit, rooms, example };
    });
  }

  function limitsOf(version: Version): readonly PlanLimit[] {
    const all = pairs.flatMap((pair) => problem.passing(version).limitsOn(of(version, pair)));
    return [...new Set(all)];
  }

  function goalOf(limit: PlanLimit, version: Version, action: number | null = null): Literal {
    return gates.or(
      ...pairs.flatMap((pair) =>
        action === null || pair[0].action === action
          ? [putsOff(problem, limit, version, pair)]
          : [],
      ),
    );
  }

  /** What has to be said of room for the region to be meant, and no more. */
  function roomsOf(limit: PlanLimit, version: Version, can: (goal: Literal) => boolean): Rooms {
    const other = otherThan(version);
    const whole = goalOf(limit, version);
    const any = (literal: (pair: readonly [Made, Made]) => Literal) =>
      gates.or(
        ...pairs.map((pair) => gates.and(putsOff(problem, limit, version, pair), literal(pair))),
      );
    let free = limitsOf(other);
    for (const one of free) {
      const rest = free.filter((two) => two !== one);
      const without = gates.or(
        ...pairs.map((pair) => {
          const [own, its] = [of(version, pair), of(other, pair)];
          return gates.and(
            own.made,
            its.made,
            -problem.passing(version).hasRoom(limit, own),
            ...rest.map((two) => problem.passing(other).hasRoom(two, its)),
            -problem.passing(other).hasRoom(one, its),
          );
        }),
      );
      if (!can(without)) free = rest;
    }
    const taken =
      (one: PlanLimit, from: Version, needed: number) => (pair: readonly [Made, Made]) =>
        problem.passing(from).taken(one, of(from, pair), needed);
    const isTaken = (one: PlanLimit, from: Version) => can(any(taken(one, from, 1)));
    return {
      version,
      full: { limit, isTaken: isTaken(limit, version) },
      free: free.map((one) => ({
        limit: one,
        isTaken: isTaken(one, other),
        isAlike: !can(any((pair) => differently(limit, one, version, pair))),
      })),
      isOpen:
        limit.counting !== null &&
        can(gates.and(whole, -problem.counters.of(limit.counting).given)),
    };
  }

  /** Not as many pass before it in both versions. */
  function differently(
    limit: PlanLimit,
    free: PlanLimit,
    version: Version,
    pair: readonly [Made, Made],
  ): Literal {
    const other = otherThan(version);
    const most = Math.max(limit.count, free.count);
    return gates.or(
      ...Array.from({ length: most }, (_, index) => {
        const own = problem.passing(version).taken(limit, of(version, pair), index + 1);
        const its = problem.passing(other).taken(free, of(other, pair), index + 1);
        return -gates.same(own, its);
      }),
    );
  }
}

export function of(version: Version, [before, after]: readonly [Made, Made]): Made {
  return version === "before" ? before : after;
}
