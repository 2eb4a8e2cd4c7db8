import {
  type Expression,
  fold,
  type Literal,
  type Name,
  type ReadMapping,
  type ReadStatement,
} from "@handrail/syntax";
import type { Elaboration } from "../expressions/elaboration.ts";
import { reportMismatch } from "../expressions/mismatch.ts";
import { nameValue } from "../expressions/name.ts";
import { evidenceOf } from "../expressions/right-evidence.ts";
import { rightSide } from "../expressions/right-side.ts";
import { source } from "../expressions/source.ts";
import { formatWithoutMoment, notAFact, readTwice, spellingTwice } from "../findings/reading.ts";
import type { ConstantValue, TypedExpression } from "../linked/expression.ts";
import type { LinkedBinding } from "../linked/playbook.ts";
import { comparedTogether } from "../types/compared.ts";
import { type Checking, earlierThan, type StatementContext } from "./context.ts";

/** Null where the statement has no fact or no column, which the syntax reports. */
export function linkBinding(context: StatementContext, node: ReadStatement): LinkedBinding | null {
  const { name, column } = node;
  if (name === null || column === null) return null;
  const { on } = context;
  const value = nameValue(on, name);
  if (value.op !== "fact") {
    on.report(notAFact, name.span, { name: name.text });
    return null;
  }
  const mapped = node.mappings.map((mapping) => ({
    mapping,
    to: target(on, name, value, mapping.to),
  }));
  const otherwise = mapped.find(({ mapping }) => mapping.otherwise);
  return {
    fact: value.fact,
    column: column.value,
    mappings: mapped
      .filter(({ mapping }) => !mapping.otherwise)
      .map(({ mapping, to }) => ({ from: mapping.from.map((one) => spelling(on, one)), to })),
    ...(otherwise === undefined ? {} : { otherwise: otherwise.to }),
    format: node.format?.value ?? null,
    place: on.place(node.span),
  };
}

export function checkRead(checking: Checking, node: ReadStatement, index: number): void {
  const { on } = checking;
  const binding = linkBinding(checking, node);
  const { name } = node;
  if (name === null || binding === null) return;
  const first = earlierThan(
    checking.register().readings.get(fold(name.text)),
    checking.file,
    index,
  );
  if (first !== undefined) {
    on.report(readTwice, name.span, { name: name.text, place: checking.where(first) });
  }
  const { kind } = binding.fact.type;
  if (node.format !== null && !["date", "time", "any"].includes(kind)) {
    on.report(formatWithoutMoment, node.format.span, { name: name.text, type: binding.fact.type });
  }
  checkSpellings(checking, node.mappings);
}

/** A foreign spelling is compared as text, so a number counts as it is written. */
function spelling(on: Elaboration, literal: Literal): string {
  return literal.type === "text" ? literal.value : source(on, literal.span);
}

/** The value that a mapping gives, or null for `unknown`. */
function target(
  on: Elaboration,
  name: Name,
  fact: TypedExpression,
  to: Expression,
): ConstantValue | null {
  if (to.kind === "missing") return null;
  if (to.kind === "nameExpression" && !to.name.quoted && fold(to.name.text) === "unknown")
    return null;
  const value = rightSide(on, to, fact);
  on.expect({ kind: "nameExpression", name, span: name.span }, evidenceOf(to, value));
  if (value.type.kind === "any" || fact.type.kind === "any") {
    return value.op === "constant" ? value.value : null;
  }
  if (value.op !== "constant" || comparedTogether(fact.type, value.type) === null) {
    reportMismatch(on, fact, value);
    return null;
  }
  return value.value;
}

function checkSpellings({ on }: Checking, mappings: readonly ReadMapping[]): void {
  const seen = new Set<string>();
  for (const { from } of mappings) {
    for (const literal of from) {
      const text = spelling(on, literal);
      if (seen.has(text)) on.report(spellingTwice, literal.span, { text });
      seen.add(text);
    }
  }
}
