import { createModel } from "../create.ts";
import type { TypedExpression } from "../linked/expression.ts";
import type { Model } from "../model.ts";

/** A model of some files, by path. */
export function modelOf(files: { readonly [path: string]: string }): Model {
  const model = createModel();
  for (const [path, text] of Object.entries(files)) model.setFile(path, { text });
  return model;
}

/** A finding as a test reads it: its code and the text that it points to. */
export interface Found {
  readonly code: string;
  readonly at: string;
  readonly message: string;
  readonly hint: string;
  readonly severity: string;
}

/** What is found in one of several files; the first if none is named. */
export function findingsOf(
  source: string | { readonly [path: string]: string },
  path?: string,
): readonly Found[] {
  const files = typeof source === "string" ? { "example.playbook": source } : source;
  const file = path ?? Object.keys(files)[0] ?? "";
  const text = files[file] ?? "";
  return modelOf(files)
    .findings(file)
    .map(({ code, span, message, hint, severity }) => ({
      code,
      at: text.slice(span.start, span.end),
      message,
      hint,
      severity,
    }));
}

/** Codes with the text that they point to, `HR2001 budget`. */
export function codesOf(
  source: string | { readonly [path: string]: string },
  path?: string,
): readonly string[] {
  return findingsOf(source, path).map(({ code, at }) => `${code} ${at}`);
}

/** The condition of the only rule of a playbook, as a short text that shows how it was understood. */
export function conditionOf(source: string): string {
  const [rule] = modelOf({ "example.playbook": source }).link("example.playbook").rules;
  if (rule === undefined) throw new Error("no rule");
  return show(rule.when);
}

/** A typed expression in brackets. */
export function show(expression: TypedExpression): string {
  switch (expression.op) {
    case "fact":
      return expression.fact.name.replaceAll(" ", "_");
    case "define":
      return `@${expression.define.name.replaceAll(" ", "_")}`;
    case "constant":
      return JSON.stringify(expression.value);
    case "now":
    case "today":
      return expression.op;
    case "and":
    case "or":
      return `(${expression.of.map(show).join(` ${expression.op} `)})`;
    case "not":
    case "known":
    case "day of":
      return `${expression.op}(${show(expression.of)})`;
    case "compare": {
      const { as, relation, left, right } = expression;
      return `[${show(left)} ${relation} ${show(right)} ${as}]`;
    }
    case "one of":
      return `[${show(expression.left)} in ${JSON.stringify(expression.values)} ${expression.as}]`;
    case "contains":
      return `[${show(expression.left)} contains ${show(expression.right)} ${expression.as}]`;
    case "starts with":
      return `[${show(expression.left)} starts with ${show(expression.right)}]`;
    case "field":
      return `.${expression.field.name.replaceAll(" ", "_")}`;
    case "aggregate": {
      const { function: name, history, window, where, of, rank } = expression;
      const parts = [
        rank === undefined ? name : `${name} ${rank}`,
        of === null ? "" : show(of),
        history.plural,
        window === null ? "" : `in ${show(window)}`,
        where === null ? "" : `where ${show(where)}`,
      ];
      return `<${parts.filter((part) => part !== "").join(" ")}>`;
    }
    case "selection": {
      const { count, history, where, by, of } = expression;
      const parts = [
        count === null ? "all" : `first ${count}`,
        of === null ? "" : show(of),
        history.plural,
        where === null ? "" : `where ${show(where)}`,
        by === null ? "" : `by ${by.order} ${show(by.of)}`,
      ];
      return `<${parts.filter((part) => part !== "").join(" ")}>`;
    }
    case "arithmetic": {
      const { as, operator, left, right } = expression;
      return `{${show(left)} ${operator} ${show(right)} ${as}}`;
    }
    case "score": {
      const items = expression.items.map(({ when, points }) => `${points} if ${show(when)}`);
      return `score(${items.join(", ")})`;
    }
    case "variant": {
      const variants = expression.variants.map(({ name, share }) => `${name} ${share}%`);
      return `variant(${expression.salt}, ${show(expression.subject)}: ${variants.join(", ")})`;
    }
    case "rows":
      return `${expression.policy}(${expression.of.map(show).join(", ")})`;
    case "hit":
      return `row ${expression.row} of ${show(expression.rows)}`;
    case "pick": {
      const values = expression.values.map((value) => (value === null ? "-" : show(value)));
      return `[${values.join(", ")}] by ${show(expression.rows)}`;
    }
    case "band": {
      const bands = expression.bands.map(({ name, below }) => `${name} < ${below}`);
      return `band(${show(expression.score)}: ${bands.join(", ")})`;
    }
  }
}
