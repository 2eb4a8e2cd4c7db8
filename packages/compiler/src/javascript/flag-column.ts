import { type FlagColumn, tested, unlessMissing } from "./column.ts";

/** The column of a yes/no fact: true, false, or anything else while it is not known. */
export function flagColumn(fact: number, variable: string): FlagColumn {
  const isKnown = `typeof ${variable} === "boolean"`;
  const isUnknown = `typeof ${variable} !== "boolean"`;
  return {
    kind: "yes/no",
    fact,
    variable,
    known: tested(isKnown, isUnknown, isKnown, isUnknown),
    isYes: tested(
      `${variable} === true`,
      `${variable} === false`,
      `${variable} !== false`,
      `${variable} !== true`,
    ),
    declarations: [],
    fromRecord: (given) => [
      `let ${variable} = ${given};`,
      `if (typeof ${variable} !== "boolean") {`,
      ...unlessMissing(variable, `${variable} = null;`, [
        `${variable} = valueIn(${fact}, ${variable});`,
        `if (${variable} === undefined) return null;`,
      ]).map((line) => `  ${line}`),
      "}",
    ],
    fromValue: [
      `const ${variable} = facts[${fact}];`,
      `if (typeof ${variable} !== "boolean" && ${variable} !== null) return false;`,
    ],
    fromExact: (given, name) => [
      `const ${variable} = ${given};`,
      `if (typeof ${variable} !== "boolean" && ${variable} !== undefined && ${variable} !== null) {`,
      `  throw misfit(${name}, ${variable}, "true or false");`,
      "}",
    ],
  };
}
