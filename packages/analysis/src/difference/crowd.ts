import type { Truth } from "../encoding/value.ts";
import type { Literal } from "../solver/sat.ts";
import type { Constraint, Says } from "./cell.ts";
import type { Dimension } from "./dimensions.ts";
import type { OwnRule, Problem } from "./problem.ts";

/** What is said of a region around a situation where many rules speak for an action. */
export interface Crowd {
  /** What rules and guardrails come to, as parts of the region. */
  readonly standings: readonly Constraint[];
  /** What the sentences come to that are not the same: the region must not have it otherwise. */
  readonly signs: readonly Literal[];
}

/** Gates that are needed are made beforehand, since making one undoes what was found. */
export function crowdReader(problem: Problem): (holds: (literal: Literal) => boolean) => Crowd {
  const { gates } = problem.encoder;
  const own = problem.own.map((one) => ({
    one,
    sides: one.truths.map((truth) => (truth === null ? null : sideOf(truth))),
  }));
  const spoken = gates.or(
    ...problem.others.map(({ value }) => (value.kind === "truth" ? value.yes : gates.never)),
  );
  const { guarded } = problem;
  const unsettled = guarded === null ? gates.never : gates.and(guarded.blocked, -guarded.certainly);
  function sideOf(truth: Truth) {
    return { truth, unknown: gates.and(-truth.yes, -truth.no) };
  }

  return (holds) => {
    const standings: Constraint[] = [];
    const stated = problem.guarded?.isAll === true ? [] : problem.stated;
    const signs = stated.map((literal) => (holds(literal) ? literal : -literal));
    for (const { one, sides } of own) {
      const states = sides.map((side) =>
        side === null || holds(side.truth.no) ? "no" : holds(side.truth.yes) ? "yes" : "unknown",
      );
      const isSpoken = states.includes("yes") || states[0] !== states[1];
      for (const [index, side] of sides.entries()) {
        if (side === null) continue;
        const { truth, unknown } = side;
        const part = (literal: Literal, says: Says) =>
          standings.push({ dimension: dimensionOf(one, index, truth), literal, says });
        if (!isSpoken) {
          part(-truth.yes, { kind: "silent" });
          if (states[index] === "no") part(-unknown, { kind: "settled" });
          continue;
        }
        const { yes, no } = truth;
        const literal = states[index] === "yes" ? yes : states[index] === "no" ? no : unknown;
        signs.push(literal);
        if (states.includes("yes")) continue;
        part(literal, { kind: states[index] === "no" ? "false" : "pending" });
      }
    }
    if (problem.others.length > 0) {
      const says = { kind: holds(spoken) ? "spoken" : "unspoken" } as const;
      standings.push({ dimension: others, literal: holds(spoken) ? spoken : -spoken, says });
    }
    if (guarded !== null) {
      const { blocked, certainly } = guarded;
      const part = (literal: Literal, kind: "free" | "blocked" | "forbidden" | "lifted") =>
        standings.push({ dimension: guardrails, literal, says: { kind } });
      if (!holds(blocked)) part(-blocked, "free");
      else {
        part(blocked, "blocked");
        if (holds(certainly)) part(certainly, "forbidden");
        else part(unsettled, "lifted");
      }
    }
    return { standings, signs };
  };
}

/** What a region says of rules and guardrails, in another encoding of the same problem. */
export function standingLiterals(
  constraints: readonly Constraint[],
  { own, others: rest, guarded, encoder: { gates } }: Problem,
): readonly Literal[] {
  const spoken = gates.or(
    ...rest.map(({ value }) => (value.kind === "truth" ? value.yes : gates.never)),
  );
  const { blocked, certainly } = guarded ?? { blocked: gates.never, certainly: gates.never };
  return constraints.flatMap(({ dimension: { subject }, says: { kind } }) => {
    switch (kind) {
      case "spoken":
        return [spoken];
      case "unspoken":
        return [-spoken];
      case "free":
        return [-blocked];
      case "blocked":
        return [blocked];
      case "forbidden":
        return [certainly];
      case "lifted":
        return [blocked, -certainly];
      default: {
        if (subject.kind !== "rule" || subject.version === "both") return [];
        const rule = own.find((one) => one.rule.id === subject.rule.id);
        const truth = rule?.truths[subject.version === "before" ? 0 : 1];
        return truth ? standingOf(kind, truth) : [];
      }
    }
  });

  function standingOf(kind: Says["kind"], { yes, no }: Truth): readonly Literal[] {
    switch (kind) {
      case "silent":
        return [-yes];
      case "settled":
        return [gates.or(yes, no)];
      case "pending":
        return [-yes, -no];
      case "false":
        return [no];
      default:
        return [];
    }
  }
}

const guardrails: Dimension = {
  key: "guardrails",
  subject: { kind: "guardrails" },
  value: { kind: "opaque", known: 0 },
};

const others: Dimension = { ...guardrails, key: "others" };

function dimensionOf({ rule }: OwnRule, index: number, value: Truth): Dimension {
  const version = index === 0 ? "before" : "after";
  return { key: `rule ${version} ${rule.id}`, subject: { kind: "rule", rule, version }, value };
}
