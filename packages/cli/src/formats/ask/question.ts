import type { InterviewQuestion } from "@handrail/sdk";
import { hanging, setIn } from "../../terminal/grid.ts";
import { printable } from "../../terminal/printable.ts";
import type { Style } from "../../terminal/style.ts";
import { listedUpTo } from "../../terminal/words.ts";

/** A question, what it is good for, and what can be answered. */
export function questionText(
  question: InterviewQuestion,
  number: number,
  style: Style,
  width: number,
): string {
  const { text, concerns } = question;
  const head = `${style.cyan("?")} ${style.dim(`${number}.`)} ${style.bold(printable(text))}`;
  const whom =
    concerns.length === 0
      ? []
      : [style.dim(setIn(`for ${listedUpTo(concerns.map(printable), 3)}`, width, 4))];
  return `${[hanging(head, width), ...whom, ...ways(question, style, width)].join("\n")}\n`;
}

function ways(question: InterviewQuestion, style: Style, width: number): readonly string[] {
  const { choices, type, expected, example, isMultiple, isOpen } = question;
  if (type.kind === "yes/no") return [style.dim("    yes or no")];
  if (choices === null) {
    const such = type.kind === "text" || type.kind === "any" ? "" : `, such as ${example}`;
    return [style.dim(setIn(`${expected}${such}`, width, 4))];
  }
  const digits = String(choices.length).length;
  const list = choices.map((choice, index) =>
    setIn(`${style.dim(String(index + 1).padStart(digits))}  ${printable(choice)}`, width, 4, 4),
  );
  if (isMultiple) list.push(style.dim("    several with commas between, such as 1, 2"));
  if (isOpen) list.push(style.dim("    or something else"));
  return list;
}
