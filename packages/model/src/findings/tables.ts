import { describeType } from "../types/describe.ts";
import type { Type } from "../types/type.ts";
import { defineFinding } from "./define.ts";
import { listed, quoted } from "./words.ts";

/** Two kinds of values in one column. */
export const mixedColumn = defineFinding<{
  readonly heading: string;
  readonly first: string;
  readonly firstType: Type;
  readonly other: string;
  readonly otherType: Type;
}>({
  code: "HR3042",
  name: "column-of-mixed-types",
  severity: "error",
  message: ({ heading, first, firstType, other, otherType }) =>
    `\`${heading}\` is ${describeType(firstType)} with ${quoted(first)}, but ${describeType(otherType)} with ${quoted(other)}.`,
  hint: () => "Give all cells of the column values of one kind.",
  explanation:
    "A column with `then` and a name gives a value that rules compare, so all its cells are of one type: words, numbers, amounts of one currency, durations, dates. Two kinds of values need two columns.",
  wrong:
    'table "Discounts" first match\n  | when seats | then discount |\n  | > 100      | 20%           |\n  | -          | none          |\nwhen discount > 5% then call customer',
  right:
    'table "Discounts" first match\n  | when seats | then discount |\n  | > 100      | 20%           |\n  | -          | 0%            |\nwhen discount > 5% then call customer',
});

interface Overlapping {
  /** Of the row above. */
  readonly line: number;
  readonly example: readonly string[];
}

/** Two rows of a `unique` table that hold at once. */
export const rowsOverlap = defineFinding<Overlapping>({
  code: "HR4013",
  name: "rows-overlap",
  severity: "error",
  message: ({ line, example }) =>
    `This row and the one in line ${line} both hold${situation(example)}.`,
  hint: () =>
    "Make one of the two narrower, or say `first match` after the title if the upper one is meant to win.",
  explanation:
    "In a `unique` table there is never more than one row for a situation. Where two hold, the table could not say which is meant, so it would decide nothing. The example is one situation in which both hold.",
  wrong:
    'table "Who talks" unique\n  | when stage | when seats | then          |\n  | new        | -          | call customer |\n  | -          | >= 100     | visit         |',
  right:
    'table "Who talks" unique\n  | when stage | when seats | then          |\n  | new        | < 100      | call customer |\n  | -          | >= 100     | visit         |',
});

/** As above, where it hangs on what the values are worked out from. */
export const rowsPerhapsOverlap = defineFinding<Overlapping>({
  code: "HR4014",
  name: "rows-may-overlap",
  severity: "warning",
  message: ({ line, example }) =>
    `This row and the one in line ${line} would both hold${situation(example)}.`,
  hint: () =>
    "If that can happen, make one of the two narrower, or say `first match` after the title.",
  explanation:
    "In a `unique` table there is never more than one row for a situation; where two hold, it decides nothing. Some of the values in this example are worked out from others, so whether they can come together is not certain.",
  wrong:
    'define size as seats * 2\ntable "Who talks" unique\n  | when size | then          |\n  | > 10      | call customer |\n  | > 20      | visit         |',
  right:
    'define size as seats * 2\ntable "Who talks" unique\n  | when size | then          |\n  | 10 to 20  | call customer |\n  | > 20      | visit         |',
});

/** A row of a `first match` table that another one always comes before. */
export const neverReached = defineFinding<{ readonly line: number }>({
  code: "HR4015",
  name: "row-never-reached",
  severity: "warning",
  message: ({ line }) =>
    `This row never counts: wherever it holds, the one in line ${line} holds too and comes first.`,
  hint: ({ line }) => `Move it above line ${line}, or take it out.`,
  explanation:
    "In a `first match` table the topmost row that holds counts. A row below one that asks for less is never reached, however clearly it says what to do.",
  wrong:
    'table "Who talks" first match\n  | when stage | when seats | then          |\n  | new        | -          | call customer |\n  | new        | >= 100     | visit         |',
  right:
    'table "Who talks" first match\n  | when stage | when seats | then          |\n  | new        | >= 100     | visit         |\n  | new        | -          | call customer |',
});

function situation(example: readonly string[]): string {
  if (example.length === 0) return " in every situation";
  return `, for example where ${listed(example.map((one) => `\`${one}\``))}`;
}
