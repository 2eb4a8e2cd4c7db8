import { fold, type PlanRole } from "@handrail/evaluator";
import type { Encoding } from "../../encoding/scope.ts";
import type { Literal } from "../../solver/sat.ts";
import { endsFirst, isKnown } from "../durations.ts";
import type { Made } from "./made.ts";

/**
 * Which of several recommendations has its turn first, where they are made: by priority, then by when they are due, then by their words.
 *
 * @param called what the version calls an action
 */
export function precedenceOf(
  encoding: Encoding,
  called: (action: number) => string,
): (one: Made, other: Made) => Literal {
  const { gates } = encoding;
  const known = new Map<string, Literal>();
  return (one, other) => {
    // Of two, exactly one comes first.
    if (one.key > other.key) return -before(other, one);
    return before(one, other);
  };

  function before(one: Made, other: Made): Literal {
    const key = `${one.key} ${other.key}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const literal = gates.or(
      isHigher(one, other),
      gates.and(
        -isHigher(other, one),
        gates.or(isSooner(one, other), gates.and(-isSooner(other, one), byWords(one, other))),
      ),
    );
    known.set(key, literal);
    return literal;
  }

  function isHigher(one: Made, other: Made): Literal {
    const reaches = ({ contributions }: Made, priority: number) =>
      gates.or(
        ...contributions.flatMap(({ rule, made }) => (rule.priority >= priority ? [made] : [])),
      );
    const own = new Set(one.contributions.map(({ rule }) => rule.priority));
    return gates.or(
      ...[...own].map((priority) => gates.and(reaches(one, priority), -reaches(other, priority))),
    );
  }

  function isSooner(one: Made, other: Made): Literal {
    const [own, others] = [timed(one), timed(other)];
    return gates.or(
      ...own.map(({ within, made }) =>
        gates.and(
          made,
          ...others.map((rest) =>
            gates.or(
              -rest.made,
              rest.within === within ? gates.never : -endsFirst(rest.within, within, encoding),
            ),
          ),
        ),
      ),
    );
  }

  function timed({ contributions }: Made) {
    return contributions.flatMap(({ one: { within }, made }) =>
      within === null ? [] : [{ within, made: gates.and(made, isKnown(within, encoding)) }],
    );
  }

  function byWords(one: Made, other: Made): Literal {
    const [left, right] = [called(one.action), called(other.action)];
    if (left !== right) return gates.constant(left < right);
    for (const clause of ["by", "to", "via"] as const) {
      const order = byRole(one.one[clause], other.one[clause]);
      if (order !== "same") return order;
    }
    return gates.always;
  }

  function byRole(left: PlanRole | null, right: PlanRole | null): Literal | "same" {
    if (left === null || right === null)
      return left === right ? "same" : gates.constant(left === null);
    if ("text" in left && "text" in right)
      return fold(left.text) === fold(right.text) ? "same" : gates.constant(left.text < right.text);
    if (!("text" in left) && !("text" in right) && left.expression === right.expression)
      return "same";
    // What a fact names may come before or after.
    return gates.sat.variable();
  }
}
