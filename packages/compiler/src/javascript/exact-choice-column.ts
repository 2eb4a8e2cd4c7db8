import { fold } from "@handrail/syntax";
import { type Column, type KeyColumn, tested } from "./column.ts";
import { every, some } from "./formula.ts";
import { text } from "./literals.ts";

/** The column of a choice as a text, spelled as its values are: for few comparisons, which cost less than finding its number. */
export function exactChoiceColumn(column: Column, values: readonly string[]): KeyColumn {
  const { fact, variable } = column;
  const spelled = new Map(values.map((value) => [fold(value), value]));
  const isKnown = `typeof ${variable} === "string"`;
  const isUnknown = `typeof ${variable} !== "string"`;
  return {
    ...column,
    kind: "choice",
    fact,
    variable,
    known: tested(isKnown, isUnknown, isKnown, isUnknown),
    declarations: [],
    keyOf: fold,
    isOneOf(keys) {
      const found = [...new Set(keys.flatMap((key) => spelled.get(key) ?? []))];
      const same = some(found.map((value) => `${variable} === ${text(value)}`));
      const other = every(found.map((value) => `${variable} !== ${text(value)}`));
      return tested(same, every([isKnown, other]), some([isUnknown, same]), other);
    },
    fromExact: (given, name) => [
      `const ${variable} = ${given};`,
      `if (typeof ${variable} !== "string" && ${variable} !== undefined && ${variable} !== null) {`,
      `  throw misfit(${name}, ${variable}, "a text");`,
      "}",
    ],
  };
}
