import type { Expression } from "../playbook/expressions.ts";
import type { Table } from "../playbook/tables.ts";
import { choose, ignoringCase } from "./names.ts";
import { type Known, meaningOf } from "./situation.ts";

/** What a name may be, where it is a choice. */
interface Choice {
  readonly values: readonly string[];
  readonly isStep: boolean;
}

/**
 * The choice that a column of words is; null where it is a text. "A choice of all of them, in their order, and those that are equal
 * ignoring case are one; with facts, defines or settings of a choice among them, words that match one of their values are that value,
 * and the values of all of them follow; it is a step where all cells are such facts of one step, or values of it."
 */
export function amongOf(known: Known, table: Table, column: number): readonly string[] | null {
  const cells = table.rows.flatMap(({ values }) => values[column] ?? []);
  const words = cells.flatMap((cell) => (cell.kind === "word" ? [cell.word] : []));
  const named = cells.filter(({ kind }) => kind === "name").map((cell) => choiceOf(known, cell));
  const choices = named.filter((one) => one !== null);
  if (choices.length < named.length) return null;
  const [step] = choices;
  const isStep =
    step?.isStep === true &&
    choices.every((other) => JSON.stringify(other) === JSON.stringify(step)) &&
    words.every((word) => choose(step.values, word) !== null);
  if (isStep) return step.values;
  let ofNames: readonly string[] = [];
  for (const { values } of choices) {
    const before = ofNames;
    ofNames = [...before, ...values.filter((value) => choose(before, value) === null)];
  }
  const own = words.filter((word) => choose(ofNames, word) === null);
  const isFirst = (word: string, index: number) =>
    own.findIndex((one) => ignoringCase(one) === ignoringCase(word)) === index;
  return [...own.filter(isFirst), ...ofNames];
}

/** Null for anything but a choice. */
function choiceOf(known: Known, expression: Expression): Choice | null {
  if (expression.kind !== "name") return null;
  const meaning = meaningOf(known, expression.name);
  switch (meaning.kind) {
    case "fact": {
      const { kind } = meaning.fact.type;
      const isChoice = kind === "one of" || kind === "step of";
      return isChoice ? { values: meaning.fact.type.values, isStep: kind === "step of" } : null;
    }
    case "define":
      return choiceOf(known, meaning.define.value);
    case "experiment":
      return { values: meaning.experiment.variants.map(({ name }) => name), isStep: false };
    case "band":
      return { values: meaning.score.bands.map(({ name }) => name), isStep: true };
    case "column": {
      const values = amongOf(known, meaning.table, meaning.column);
      return values === null ? null : { values, isStep: isStepOf(known, meaning) };
    }
    default:
      return null;
  }
}

function isStepOf(known: Known, { table, column }: { table: Table; column: number }): boolean {
  const cells = table.rows.flatMap(({ values }) => values[column] ?? []);
  const among = amongOf(known, table, column);
  return cells.some((cell) => {
    const choice = choiceOf(known, cell);
    return choice?.isStep === true && JSON.stringify(choice.values) === JSON.stringify(among);
  });
}
