import type { PlanExpression } from "@handrail/evaluator";
import { shifted, whole } from "./linear.ts";
import type { Encoding } from "./scope.ts";
import { dayLength, hourLength } from "./units.ts";
import type { NumberValue, StepsValue } from "./value.ts";

type Arithmetic = Extract<PlanExpression, { op: "arithmetic" }>;

/** An instant or a day, so many steps later or earlier; steps are calendar steps in the zone. */
export function stepped(
  index: number,
  { as, operator }: Pick<Arithmetic, "as" | "operator">,
  left: NumberValue,
  right: NumberValue | StepsValue,
  encoding: Encoding,
): NumberValue {
  const unit = as === "date duration" ? "date" : "time";
  const sign = operator === "-" ? -1 : 1;
  if (right.kind === "steps") return constantStep(index, unit, sign, left, right, encoding);
  const { numbers, zone } = encoding;
  const exact = numbers.arithmetic("time duration", operator, left, right);
  if (unit === "time" && exact !== null && zone.least === zone.most) return exact;
  // A given duration may hold days, which last as long as the clocks of the zone say.
  encoding.note(
    index,
    "how long a day of a given duration lasts depends on the clocks of the zone",
  );
  const known = encoding.gates.and(left.known, right.known, encoding.gates.sat.variable());
  if (unit === "date" || exact === null) return numbers.free(unit, known);
  const slack = slackOf(encoding);
  return numbers.near("time", exact.sum(), whole(-slack), whole(slack), known);
}

/** Clocks that are put forward or back, and a local time that they skip. */
function slackOf({ zone }: Encoding): number {
  return 2 * (zone.most - zone.least);
}

/** Steps of one family from one instant, by their number. */
type Steps = Map<string, Map<number, NumberValue>>;
const taken = new WeakMap<NumberValue, Steps>();

/** The same steps lead to the same instant, and more steps to a later one. */
function constantStep(
  index: number,
  unit: "date" | "time",
  sign: number,
  left: NumberValue,
  duration: StepsValue,
  encoding: Encoding,
): NumberValue {
  const from: Steps = taken.get(left) ?? new Map();
  taken.set(left, from);
  const family = `${unit} ${duration.family} ${sign * duration.milliseconds}`;
  const known = from.get(family) ?? new Map<number, NumberValue>();
  from.set(family, known);
  const count = sign * duration.count;
  const found = known.get(count);
  if (found !== undefined) return found;
  const result = newStep(index, unit, sign, left, duration, encoding);
  const { gates, numbers } = encoding;
  for (const [other, value] of known) {
    const [first, second] = other < count ? [value, result] : [result, value];
    const both = gates.and(first.known, second.known);
    gates.implies(both, numbers.below(first.sum(), second.sum(), false));
    // Who gets as far as the farther one passes the nearer one.
    if (other * count < 0) continue;
    const [near, far] = Math.abs(other) < Math.abs(count) ? [value, result] : [result, value];
    gates.implies(far.known, near.known);
  }
  known.set(count, result);
  return result;
}

function newStep(
  index: number,
  unit: "date" | "time",
  sign: number,
  left: NumberValue,
  { family, count, milliseconds }: StepsValue,
  encoding: Encoding,
): NumberValue {
  const { numbers } = encoding;
  const steps = sign * count;
  const length = unit === "date" ? 1 : dayLength;
  switch (family) {
    case "days": {
      const shift = steps * length + (unit === "date" ? 0 : sign * milliseconds);
      const slack = unit === "date" ? 0 : slackOf(encoding);
      return between(shift - slack, shift + slack);
    }
    case "months": {
      encoding.note(index, "months differ in length");
      const slack = 3 * length + (unit === "date" ? 0 : slackOf(encoding));
      const [short, long] = [28 * steps * length, 31 * steps * length];
      return between(Math.min(short, long) - slack, Math.max(short, long) + slack);
    }
    default:
      encoding.note(index, "business time follows a calendar");
      return business();
  }

  function between(from: number, to: number): NumberValue {
    const known = left.known;
    if (from === to) return numbers.moved(unit, left, whole(from));
    const perhaps = numbers.isBounded
      ? known
      : encoding.gates.and(known, encoding.gates.sat.variable());
    return numbers.near(unit, left.sum(), whole(from), whole(to), perhaps);
  }

  /** Not before it where the steps go forward, not after it where they go back; it may not be known, where no calendar reaches. */
  function business(): NumberValue {
    const known = encoding.gates.and(left.known, encoding.gates.sat.variable());
    const result = numbers.free(unit, known);
    const [from, to] = steps >= 0 ? [left.sum(), result.sum()] : [result.sum(), left.sum()];
    encoding.gates.implies(known, numbers.below(from, to, false));
    if (family === "business days" && unit === "time" && steps > 2) {
      // Each is a day of its own. The first may have begun on the day before, and the last may end at any time.
      const least = whole((steps - 2) * dayLength - slackOf(encoding));
      encoding.gates.implies(known, numbers.below(shifted(left.sum(), least), to, false));
    }
    if (family === "business hours" && unit === "time") {
      // None of them is shorter than an hour.
      const least = whole(Math.abs(steps) * hourLength);
      encoding.gates.implies(known, numbers.below(shifted(from, least), to, false));
    }
    return result;
  }
}
