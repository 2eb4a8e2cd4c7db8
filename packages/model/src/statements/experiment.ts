import { type ExperimentStatement, fold, type Variant } from "@handrail/syntax";
import type { ExperimentOutline } from "../constants/variant.ts";
import { broken } from "../expressions/build.ts";
import type { Elaboration } from "../expressions/elaboration.ts";
import { nameValue } from "../expressions/name.ts";
import { source } from "../expressions/source.ts";
import {
  noSubject,
  noVariantToCompare,
  shareOutside,
  sharesDoNotAddUp,
} from "../findings/experiments.ts";
import type { TypedExpression } from "../linked/expression.ts";
import type { DeclaredDefine } from "../scope/declarations.ts";
import { checkValues } from "../types/of-node.ts";
import type { Type } from "../types/type.ts";
import type { Checking } from "./context.ts";
import { checkDeclaredOnce } from "./declared-once.ts";
import { checkCircle } from "./define.ts";

export function declareExperiment(
  node: ExperimentStatement,
  index: number,
): readonly DeclaredDefine[] {
  const experiment = experimentOutline(node);
  if (node.name === null) return [];
  const declared = { name: node.name.text, index, part: "whole" } as const;
  return [experiment === null ? declared : { ...declared, experiment }];
}

/** Null where a part is missing. */
function experimentOutline({
  name,
  subject,
  ...node
}: ExperimentStatement): ExperimentOutline | null {
  if (name === null || subject === null) return null;
  const variants = node.variants.map((variant) => ({
    name: variant.name.text,
    share: variant.share?.value ?? 0,
  }));
  return { salt: node.salt?.value ?? name.text, subject: subject.text, variants };
}

/** The variant that a subject has. */
export function experimentValue(on: Elaboration, node: ExperimentStatement): TypedExpression {
  const place = on.place((node.name ?? node).span);
  const outline = experimentOutline(node);
  if (outline === null || node.subject === null) return broken(place);
  const split = nameValue(on, node.subject);
  const { salt, variants } = outline;
  const values = [...new Map(variants.map((one) => [fold(one.name), one.name])).values()];
  return {
    op: "variant",
    salt,
    subject: split,
    variants,
    type: { kind: "one of", values },
    place,
  };
}

export function checkExperiment(
  checking: Checking,
  node: ExperimentStatement,
  index: number,
): void {
  const { on } = checking;
  checkDeclaredOnce(checking, "experiment", node.name, index);
  const value = experimentValue(on, node);
  checkCircle(checking, node.name);
  if (value.op === "variant") checkSubject(on, node, value.subject);
  checkValues(
    node.variants.map(({ name }) => name),
    on.report,
  );
  checkShares(on, node);
}

/** Kinds of what tells one from another, and has one text. */
const subjects: ReadonlySet<Type["kind"]> = new Set([
  ...(["text", "one of", "step of", "number", "percent", "yes/no", "date", "time"] as const),
  "any",
]);

function checkSubject(on: Elaboration, { subject }: ExperimentStatement, value: TypedExpression) {
  if (subject === null) return;
  const same = value.op === "constant" || value.op === "now" || value.op === "today";
  if (!same && subjects.has(value.type.kind)) return;
  on.report(noSubject, subject.span, {
    subject: source(on, subject.span),
    type: same ? null : value.type,
  });
}

/** Shares have at most four decimals, so that they add up exactly. */
const perPercent = 10_000;

function checkShares(on: Elaboration, { name, variants }: ExperimentStatement): void {
  if (variants.some(({ share }) => share === null)) return;
  let total = 0;
  let right = true;
  for (const { share, span } of variants) {
    const parts = Math.round((share?.value ?? 0) * perPercent);
    total += parts;
    if (parts > 0 && parts / perPercent === share?.value) continue;
    right = false;
    on.report(shareOutside, (share ?? { span }).span, {
      source: source(on, (share ?? { span }).span),
    });
  }
  const [first, last] = [variants[0], variants.at(-1)];
  if (first === undefined || last === undefined || name === null || !right) return;
  const span = { start: first.span.start, end: last.span.end };
  if (total !== 100 * perPercent) {
    on.report(sharesDoNotAddUp, span, { name: name.text, total: total / perPercent });
  } else if (variants.length === 1) {
    on.report(noVariantToCompare, first.span, { name: name.text, variant: variantName(first) });
  }
}

function variantName({ name }: Variant): string {
  return name.text;
}
