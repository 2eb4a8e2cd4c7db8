import { type KeyColumn, tested, unlessMissing } from "./column.ts";
import { every, some } from "./formula.ts";
import { text } from "./literals.ts";

/** The column of a text: without its case, or null while it is not known. */
export function textColumn(fact: number, variable: string): KeyColumn {
  const isKnown = `${variable} !== null`;
  const isUnknown = `${variable} === null`;
  return {
    kind: "text",
    fact,
    variable,
    known: tested(isKnown, isUnknown, isKnown, isUnknown),
    keyOf: (constant) => constant.toUpperCase().toLowerCase(),
    isOneOf(keys) {
      const same = some(keys.map((key) => `${variable} === ${text(key)}`));
      const other = every(keys.map((key) => `${variable} !== ${text(key)}`));
      return tested(same, every([isKnown, other]), some([isUnknown, same]), other);
    },
    declarations: [],
    fromRecord: (given) => [
      `let ${variable} = ${given};`,
      `if (typeof ${variable} === "string") ${variable} = caseless(${variable});`,
      "else {",
      ...unlessMissing(variable, `${variable} = null;`, [
        `${variable} = valueIn(${fact}, ${variable});`,
        `if (${variable} === undefined) return null;`,
        `if (${variable} !== null) ${variable} = caseless(${variable});`,
      ]).map((line) => `  ${line}`),
      "}",
    ],
    fromValue: [
      `let ${variable} = facts[${fact}];`,
      `if (typeof ${variable} === "string") ${variable} = caseless(${variable});`,
      `else if (${variable} !== null) return false;`,
    ],
    fromExact: (given, name) => [
      `let ${variable} = ${given} ?? null;`,
      `if (typeof ${variable} === "string") ${variable} = caseless(${variable});`,
      `else if (${variable} !== null) throw misfit(${name}, ${variable}, "a text");`,
    ],
  };
}
