import type { PlanType } from "@handrail/evaluator";
import { type NumberColumn, tested, unlessMissing } from "./column.ts";

/** The column of a fact that is compared as a number; null where it is none. */
export function numberColumn(fact: number, variable: string, type: PlanType): NumberColumn | null {
  const as = comparedAs(type);
  if (as === null) return null;
  const isKnown = `${variable} === ${variable}`;
  const isUnknown = `${variable} !== ${variable}`;
  return {
    kind: "number",
    as,
    fact,
    variable,
    known: tested(isKnown, isUnknown, isKnown, isUnknown),
    declarations: [],
    fromRecord: (given) => fromRecord(fact, variable, type, given),
    fromValue: [
      `let ${variable} = facts[${fact}];`,
      `if (typeof ${variable} !== "number") {`,
      `  if (${variable} !== null) return false;`,
      `  ${variable} = NaN;`,
      "}",
    ],
    fromExact: as === "number" ? (given, name) => fromExact(given, name, variable, type) : null,
  };
}

function comparedAs({ kind }: PlanType): NumberColumn["as"] | null {
  switch (kind) {
    case "number":
    case "percent":
      return "number";
    case "money":
    case "date":
    case "time":
      return kind;
    default:
      return null;
  }
}

function fromRecord(
  fact: number,
  variable: string,
  type: PlanType,
  given: string,
): readonly string[] {
  const otherwise = (raw: string) => [
    ...unlessMissing(raw, `${variable} = NaN;`, [
      `${variable} = numberIn(${fact}, ${raw});`,
      `if (${variable} === undefined) return null;`,
    ]).map((line) => `  ${line}`),
    "}",
  ];
  switch (type.kind) {
    case "number":
    case "percent":
      return [
        `let ${variable} = ${given};`,
        `if (typeof ${variable} !== "number" || !(${withinBounds(variable, type)})) {`,
        ...otherwise(variable),
      ];
    case "money":
      return [
        `let ${variable} = tenThousandths(${given});`,
        `if (${variable} !== ${variable}) {`,
        ...otherwise(given),
      ];
    default:
      return [
        `let ${variable} = NaN;`,
        ...unlessMissing(given, null, [
          `${variable} = numberIn(${fact}, ${given});`,
          `if (${variable} === undefined) return null;`,
        ]),
      ];
  }
}

function fromExact(
  given: string,
  name: string,
  variable: string,
  type: PlanType,
): readonly string[] {
  return [
    `let ${variable} = ${given};`,
    `if (typeof ${variable} !== "number" || !(${withinBounds(variable, type)})) {`,
    `  if (${variable} !== undefined && ${variable} !== null) throw misfit(${name}, ${variable}, ${JSON.stringify(wanted(type))});`,
    `  ${variable} = NaN;`,
    "}",
  ];
}

function boundsOf(type: PlanType): { readonly from: number | null; readonly to: number | null } {
  return type.kind === "number" ? type : { from: null, to: null };
}

/** Also false of what is no number at all. */
function withinBounds(variable: string, type: PlanType): string {
  const { from, to } = boundsOf(type);
  return `${variable} >= ${from ?? -Number.MAX_VALUE} && ${variable} <= ${to ?? Number.MAX_VALUE}`;
}

function wanted(type: PlanType): string {
  const { from, to } = boundsOf(type);
  if (from !== null && to !== null) return `a number from ${from} to ${to}`;
  if (from !== null) return `a number of at least ${from}`;
  return to === null ? "a number" : `a number of at most ${to}`;
}
