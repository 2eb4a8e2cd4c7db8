import {
  type Content,
  type FaultyPart,
  type Name,
  faultyParts as proved,
  type WrittenPart,
} from "@handrail/analysis";
import type { Subject } from "../proving/context.ts";
import { question } from "./question.ts";

/** A fault, and by their places in the order of the text the part that has it and the one beside it. */
type Placed = readonly [part: number, fault: FaultyPart["fault"], beside: number | null];

/** The parts of a condition that say nothing. */
export function faultyParts(subject: Subject, whole: WrittenPart): readonly FaultyPart[] {
  const parts = [...partsIn(whole)];
  const placed = question(
    subject,
    "parts",
    (content) => [said(whole, content)],
    (options) =>
      proved(subject.plan, whole, options).map(
        ({ part, fault, beside }): Placed => [
          parts.indexOf(part),
          fault,
          beside === null ? null : parts.indexOf(beside),
        ],
      ),
  );
  return placed.flatMap(([at, fault, other]) => {
    const part = parts[at];
    const beside = other === null ? null : (parts[other] ?? null);
    return part === undefined ? [] : { part, fault, beside };
  });
}

function* partsIn(part: WrittenPart): Generator<WrittenPart> {
  yield part;
  for (const one of part.of) yield* partsIn(one);
}

/** The condition and how its parts are joined in the text. */
function said({ expression, joins, of }: WrittenPart, content: Content): Name {
  const own = content.expression(expression);
  if (joins === null) return own;
  return content.names.name(`written ${joins}`, [own, ...of.map((one) => said(one, content))]);
}
