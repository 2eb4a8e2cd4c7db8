import type { Plan, PlanFact } from "@handrail/evaluator";
import type { Answer, AskOptions } from "../answer.ts";
import { ask } from "./ask.ts";

/** One pair of values of two facts, and whether a rule fires for it. */
export interface MapCell {
  readonly values: readonly [string, string];
  readonly answer: Answer;
}

/**
 * For which pairs of values of two facts does a rule ever fire, such as stage and channel?
 *
 * @param names of two facts that are choices or steps
 *
 * @example
 * const { plan } = await loadPlaybook({
 *   source: "fact stage is one of discovery, purchase\nfact channel is one of human, digital\nwhen stage = purchase or channel = human then call customer",
 * });
 * mapOf(plan, ["stage", "channel"]).filter(({ answer }) => answer.answer === "no").map(({ values }) => values); // [["discovery", "digital"]]
 */
export function mapOf(
  plan: Plan,
  names: readonly [string, string],
  options: AskOptions = {},
): readonly MapCell[] {
  const [rows, columns] = names.map((name) => choiceNamed(plan, name));
  if (rows === undefined || columns === undefined) return [];
  return rows.values.flatMap((row) =>
    columns.values.map((column) => ({
      values: [row, column] as const,
      answer: cell(
        plan,
        [
          [rows.index, row],
          [columns.index, column],
        ],
        options,
      ),
    })),
  );
}

/** A fact of that name with the values that it may have. */
export function choiceNamed({ facts }: Plan, name: string) {
  const index = facts.findIndex((fact: PlanFact) => fact.name === name);
  const type = facts[index]?.type;
  return type?.kind === "one of" || type?.kind === "step of"
    ? { index, values: type.values }
    : undefined;
}

function cell(
  plan: Plan,
  given: readonly (readonly [fact: number, value: string])[],
  options: AskOptions,
): Answer {
  return ask(
    plan,
    {
      conditions: (sheet) => [
        ...given.map(([fact, value]) => sheet.isValue(fact, value)),
        ...plan.rules.map((rule) => sheet.statement(rule)),
      ],
      goal: (truths, { and, or }) =>
        and(
          ...truths.slice(0, given.length).map(({ yes }) => yes),
          or(...truths.slice(given.length).map(({ yes }) => yes)),
        ),
      accepts: (values) =>
        values.slice(0, given.length).every((value) => value === true) &&
        values.slice(given.length).includes(true),
    },
    options,
  );
}
