import { fold } from "@handrail/syntax";
import { type KeyColumn, tested, unlessMissing } from "./column.ts";
import { every, type Formula, some } from "./formula.ts";
import { comment, text } from "./literals.ts";
import { type Spread, spreadOf } from "./spread.ts";
import type { Truth } from "./truth.ts";

/** More values than this do not fit the bits of a number. */
const mostBits = 30;

export interface ChoiceOptions {
  /** Whether any other text is a value, too. */
  readonly open: boolean;
  /** The declared ones, and of an open choice those that it is compared with; no two fold alike. */
  readonly values: readonly string[];
}

/** The column of a choice: a small number for each value, one for all others, and one while it is not known. */
export function choiceColumn(
  fact: number,
  variable: string,
  { values, open }: ChoiceOptions,
): KeyColumn {
  const spread = values.length <= mostBits ? spreadOf(values) : null;
  const asBits = values.length <= mostBits;
  const places = spread !== null && spread.slots.length <= mostBits ? spread.places : null;
  const codes = new Map(values.map((value, index) => [fold(value), places?.get(value) ?? index]));
  const other = asBits ? mostBits : values.length;
  const unknown = other + 1;
  const table = constantName(variable);
  const isKnown = `${variable} !== ${unknown}`;
  const isUnknown = `${variable} === ${unknown}`;

  function isOneOf(keys: readonly string[]): Truth {
    const found = [...new Set(keys.flatMap((key) => codes.get(key) ?? []))].sort((a, b) => a - b);
    if (asBits) {
      const others = [...codes.values(), other].filter((code) => !found.includes(code));
      return tested(
        inBits(variable, found),
        inBits(variable, others),
        inBits(variable, [...found, unknown]),
        inBits(variable, [...others, unknown]),
      );
    }
    const same = some(found.map((code) => `${variable} === ${code}`));
    const different = every(found.map((code) => `${variable} !== ${code}`));
    return tested(same, every([isKnown, different]), some([isUnknown, same]), different);
  }

  return {
    kind: "choice",
    fact,
    variable,
    known: tested(isKnown, isUnknown, isKnown, isUnknown),
    keyOf: fold,
    isOneOf,
    declarations: [
      comment(`${variable}: ${legend(codes, values, other)}`),
      ...declarations(variable, table, values, codes, spread),
    ],
    fromRecord: (given) => [
      `let ${variable} = ${variable}Of(${given});`,
      `if (${variable} < 0) {`,
      ...unlessMissing(given, `${variable} = ${unknown};`, [
        `${variable} = choiceIn(${fact}, ${given}, ${table}_BY_KEY, ${other});`,
        `if (${variable} < 0) return null;`,
      ]).map((line) => `  ${line}`),
      "}",
    ],
    fromValue: [
      `let ${variable} = ${variable}Of(facts[${fact}]);`,
      `if (${variable} < 0) {`,
      open
        ? `  ${variable} = keyOf(facts[${fact}], ${table}_BY_KEY, ${other});`
        : `  ${variable} = facts[${fact}] === null ? ${unknown} : -1;`,
      `  if (${variable} < 0) return false;`,
      "}",
    ],
    fromExact: (given, name) => [
      `let ${variable} = ${variable}Of(${given});`,
      `if (${variable} < 0) ${variable} = exactly(${given}, ${name}, ${other});`,
    ],
  };
}

/** What the numbers stand for; of many values, only what those stand for that are none. */
function legend(
  codes: ReadonlyMap<string, number>,
  values: readonly string[],
  other: number,
): string {
  const own = values
    .map((value) => ({ value, code: codes.get(fold(value)) ?? other }))
    .sort((left, right) => left.code - right.code)
    .map(({ value, code }) => `${code} ${value}`);
  const shown = own.length <= mostBits ? own : [];
  return [...shown, `${other} any other text`, `${other + 1} not known`].join(", ");
}

function constantName(variable: string): string {
  return variable.replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, "_").toUpperCase();
}

function inBits(variable: string, codes: readonly number[]): Formula {
  const [first, ...others] = codes;
  if (first === undefined) return false;
  if (others.length === 0) return `${variable} === ${first}`;
  const bits = codes.reduce((sum, code) => sum | (1 << code), 0);
  return `((${bits >>> 0} >>> ${variable}) & 1) !== 0`;
}

function declarations(
  variable: string,
  table: string,
  values: readonly string[],
  codes: ReadonlyMap<string, number>,
  spread: Spread | null,
): readonly string[] {
  const byKey = `const ${table}_BY_KEY = /*#__PURE__*/ new Map(${JSON.stringify([...codes])});`;
  if (spread !== null) {
    const numbers = spread.slots.map((slot) => codes.get(fold(slot)) ?? 0);
    const isPlace = values.every((value) => spread.places.get(value) === codes.get(fold(value)));
    return [
      `const ${table} = [${spread.slots.map(text).join(", ")}];`,
      ...(isPlace ? [] : [`const ${table}_NUMBERS = [${numbers.join(", ")}];`]),
      byKey,
      `function ${variable}Of(given) {`,
      `  if (typeof given !== "string") return -1;`,
      `  const place = ${spread.expression};`,
      `  return ${table}[place] === given ? ${isPlace ? "place" : `${table}_NUMBERS[place]`} : -1;`,
      "}",
    ];
  }
  const exact = values.map((value) => [value, codes.get(fold(value))]);
  return [
    `const ${table} = /*#__PURE__*/ new Map(${JSON.stringify(exact)});`,
    byKey,
    `function ${variable}Of(given) {`,
    `  return ${table}.get(given) ?? -1;`,
    "}",
  ];
}
