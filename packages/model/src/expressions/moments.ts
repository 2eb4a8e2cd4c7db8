import type { Comparison, ComparisonOperator, Expression } from "@handrail/syntax";
import { isWholeDays } from "../constants/durations.ts";
import { dateWithHours, notADuration, notAMoment } from "../findings/time.ts";
import type { Relation, TypedExpression } from "../linked/expression.ts";
import { date, elapsed, time, yesNo } from "../types/basic.ts";
import { isMoment } from "../types/compared.ts";
import type { Type } from "../types/type.ts";
import { broken, compare } from "./build.ts";
import type { Elaboration } from "./elaboration.ts";
import { type Evidence, shows } from "./evidence.ts";
import { source } from "./source.ts";
import { reportUnknownUnit } from "./unknown-unit.ts";

/** How a moment lies to the present: the comparison with the present itself comes with it where the sentence implies it. */
interface Direction {
  readonly words: string;
  readonly sign: "+" | "-";
  readonly relation: Relation;
  readonly sideOfNow: Relation | null;
}

export const directions: { readonly [operator in ComparisonOperator]?: Direction } = {
  "is more than … ago": { words: "ago", sign: "-", relation: "<", sideOfNow: null },
  "is less than … ago": { words: "ago", sign: "-", relation: ">", sideOfNow: "<=" },
  "is more than … away": { words: "away", sign: "+", relation: ">", sideOfNow: null },
  "is less than … away": { words: "away", sign: "+", relation: "<", sideOfNow: ">=" },
};

/** `is more than D ago` and its kin: arithmetic on `now`, or on `today` for dates. */
export function momentFromNow(
  on: Elaboration,
  { left: leftNode, right, span }: Comparison,
  { words, sign, relation, sideOfNow }: Direction,
): TypedExpression {
  const place = on.place(span);
  const [durationNode] = right;
  if (durationNode === undefined || reportUnknownUnit(on, durationNode)) return broken(place);
  const duration = on.value(durationNode);
  on.expect(durationNode, shows(elapsed));
  on.expect(leftNode, momentEvidence(duration));
  const left = on.value(leftNode);
  if (!isDuration(on, duration, durationNode, words)) return broken(place);
  if (!isMoment(left.type)) {
    if (left.type.kind !== "any") {
      on.report(notAMoment, left.place.span, {
        left: source(on, left.place.span),
        operator: words,
        type: left.type,
      });
    }
    return broken(place);
  }
  if (left.type.kind === "date" && !movesDays(duration)) {
    on.report(dateWithHours, durationNode.span, {
      left: source(on, left.place.span),
      duration: source(on, durationNode.span),
    });
    return broken(place);
  }
  const present = presentOf(left.type, left.place);
  const boundary: TypedExpression = {
    op: "arithmetic",
    as: left.type.kind === "date" ? "date duration" : "time duration",
    operator: sign,
    left: present,
    right: duration,
    type: left.type,
    place: on.place(durationNode.span),
  };
  const distance = compare(left.type.kind, relation, left, boundary, place);
  if (sideOfNow === null) return distance;
  const side = compare(left.type.kind, sideOfNow, left, present, place);
  return { op: "and", of: [side, distance], type: yesNo, place };
}

function isDuration(
  on: Elaboration,
  duration: TypedExpression,
  node: Expression,
  words: string,
): boolean {
  if (duration.type.kind === "duration") return true;
  if (duration.type.kind === "any") return false;
  on.report(notADuration, node.span, {
    source: source(on, node.span),
    type: duration.type,
    where: words,
  });
  return false;
}

/** Only a time can be some hours ago. */
function momentEvidence(duration: TypedExpression): Evidence {
  return duration.type.kind === "duration" && !movesDays(duration)
    ? shows(time)
    : { kind: "moment" };
}

/** Whether a duration is whole days for certain. */
export function movesDays(duration: TypedExpression): boolean {
  if (duration.op === "constant") return isWholeDays(String(duration.value));
  return duration.type.kind === "duration" && duration.type.family === "months";
}

function presentOf(type: Type, place: TypedExpression["place"]): TypedExpression {
  return type.kind === "date"
    ? { op: "today", type: date, place }
    : { op: "now", type: time, place };
}
