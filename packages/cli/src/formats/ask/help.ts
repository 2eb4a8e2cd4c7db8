import type { Interview, InterviewQuestion } from "@handrail/sdk";
import { setIn } from "../../terminal/grid.ts";
import { printable } from "../../terminal/printable.ts";
import type { Style } from "../../terminal/style.ts";
import { valueWords } from "../../terminal/value.ts";
import { listed } from "../../terminal/words.ts";

/** How to answer, what has been answered, and what is decided so far. */
export function helpText(
  { steps, decision }: Interview,
  { expected, example, fact, settles }: InterviewQuestion,
  style: Style,
  width: number,
): string {
  const line = (text: string) => `${setIn(text, width, 4, 2)}\n`;
  const answered = steps.map(({ fact: name, answer }) => `${name}: ${valueWords(answer)}`);
  const { recommendations, blocked, pending } = decision;
  const sums = [
    `${recommendations.length} recommended`,
    `${blocked.length} blocked`,
    `${pending.length} open`,
  ];
  return [
    line(`${printable(fact)} is ${expected}; for example ${example}.`),
    line(`The answer concerns ${settles === 1 ? "one action" : `${settles} actions`}.`),
    line(style.dim("Enter or /skip: it is not known · /back: the question before")),
    line(style.dim("/quit, Ctrl-D: stop, with what is decided so far · /help: this")),
    ...(answered.length === 0 ? [] : [line(`Answered: ${answered.map(printable).join("; ")}.`)]),
    line(`Decided so far: ${listed(sums)}.`),
  ].join("");
}
