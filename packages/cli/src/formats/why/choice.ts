import type { ChoiceExplanation, Explanation, OpenRule } from "@handrail/evaluator";
import { hanging } from "../../terminal/grid.ts";
import { printable } from "../../terminal/printable.ts";
import type { Style } from "../../terminal/style.ts";
import { listed } from "../../terminal/words.ts";

/** Whether an action is left out only because another rule of a choice wins. */
export function loses({ outcome, rules, choices }: Explanation): boolean {
  return (
    outcome === "none" &&
    rules.some(({ truth }) => truth === true) &&
    choices.some(({ winner }) => winner !== null)
  );
}

/** Which rule of a choice wins, or what it waits for. */
export function choiceLines(
  choice: ChoiceExplanation,
  style: Style,
  width: number,
): readonly string[] {
  const head = `${style.bold("Choice")} ${printable(choice.name)} ${style.dim(`picks ${choice.policy}`)}`;
  return [head, ...outcomeLines(choice, style).map((line) => hanging(line, width))];
}

function outcomeLines(
  { outcome, winner, open, next }: ChoiceExplanation,
  style: Style,
): readonly string[] {
  if (outcome === "none") return [`${style.dim("·")} No rule of it can win here.`];
  if (winner !== null) return [`${style.green("✓")} ${named(winner)} wins.`];
  const waiting = open.map((one) => `${style.cyan("?")} ${named(one)} ${lacks(one, style)}`);
  return next === null ? waiting : [...waiting, `${style.dim("·")} Otherwise ${named(next)} wins.`];
}

function lacks({ unknown }: OpenRule, style: Style): string {
  if (unknown.length === 0) return style.cyan("could win, and no answer would tell");
  return style.cyan(`could win: ${listed(unknown.map(printable))} would tell`);
}

function named({ title, id }: { readonly title: string | null; readonly id: string }): string {
  return `“${printable(title ?? id)}”`;
}
