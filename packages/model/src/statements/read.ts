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
import {
  formatWithoutMoment,
  notAFact,
  readOutside,
  readTwice,
  spellingTwice,
} from "../findings/reading.ts";
import { mentionWords } from "../histories/mention.ts";
import { spanOfWords } from "../histories/place.ts";
import { fieldWords } from "../histories/reading.ts";
import { reportUnknownField } from "../histories/unknown-field.ts";
import type { ConstantValue, TypedExpression } from "../linked/expression.ts";
import type { LinkedBinding } from "../linked/playbook.ts";
import { readingKey } from "../scope/register.ts";
import { comparedTogether } from "../types/compared.ts";
import { type Checking, earlierThan, type StatementContext } from "./context.ts";
import { fits } from "./exact-value.ts";

/** Null where the statement has no fact or no column, which the syntax reports. */
export function linkBinding(context: StatementContext, node: ReadStatement): LinkedBinding | null {
  const { name, column } = node;
  if (name === null || column === null) return null;
  const { on } = context;
  const value = readInto(on, name);
  if (value === null) return null;
  const mapped = node.mappings.map((mapping) => ({
    mapping,
    to: target(on, name, value, mapping.to),
  }));
  const otherwise = mapped.find(({ mapping }) => mapping.otherwise);
  return {
    history: value.op === "field" ? value.history : null,
    fact: value.op === "field" ? value.field : value.fact,
    column: column.value,
    mappings: mapped
      .filter(({ mapping }) => !mapping.otherwise)
      .map(({ mapping, to }) => ({ from: mapping.from.map((one) => spelling(on, one)), to })),
    ...(otherwise === undefined ? {} : { otherwise: otherwise.to }),
    format: node.format?.value ?? null,
    place: on.place(node.span),
  };
}

type Read = Extract<TypedExpression, { op: "fact" | "field" }>;

/** The fact, or the field of a history, that a column is read into; anything else is reported. */
function readInto(on: Elaboration, name: Name): Read | null {
  const field = fieldToRead(on, name);
  if (field !== undefined) return field;
  const value = nameValue(on, name);
  if (value.op === "fact") return value;
  if (value.type.kind !== "any") on.report(notAFact, name.span, { name: name.text });
  return null;
}

/** `medium of contacts`; undefined where the words do not name a history, null where it has no such field. */
function fieldToRead(on: Elaboration, name: Name): Read | null | undefined {
  if (on.find(name)?.kind === "fact") return undefined;
  const words = fieldWords(name, on.names.histories);
  if (words === undefined) return undefined;
  const { field, history } = words;
  const span = spanOfWords(on, name, field);
  if (field.field === undefined) {
    reportUnknownField(on, history, field.text, span);
    return null;
  }
  mentionWords(on, name, words);
  return {
    op: "field",
    history,
    field: field.field,
    type: field.field.type,
    place: on.place(span),
  };
}

export function checkRead(checking: Checking, node: ReadStatement, index: number): void {
  const { on } = checking;
  const binding = linkBinding(checking, node);
  const { name } = node;
  if (name === null || binding === null) return;
  const first = earlierThan(
    checking.register().readings.get(readingKey(name.text, checking.scope)),
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
function target(on: Elaboration, name: Name, fact: Read, to: Expression): ConstantValue | null {
  if (to.kind === "missing") return null;
  if (to.kind === "nameExpression" && !to.name.quoted && fold(to.name.text) === "unknown")
    return null;
  const value = rightSide(on, to, fact);
  if (fact.op === "fact") {
    on.expect({ kind: "nameExpression", name, span: name.span }, evidenceOf(to, value));
  }
  if (value.type.kind === "any" || fact.type.kind === "any") {
    return value.op === "constant" ? value.value : null;
  }
  if (value.op !== "constant" || comparedTogether(fact.type, value.type) === null) {
    reportMismatch(on, fact, value);
    return null;
  }
  if (!fits(fact.type, value.value)) {
    on.report(readOutside, to.span, {
      name: name.text,
      value: source(on, to.span),
      type: fact.type,
    });
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
