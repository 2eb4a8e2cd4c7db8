import type { Expression } from "../playbook/expressions.ts";
import type { Role, Rule, Use } from "../playbook/rules.ts";
import { clauses, reordered, role } from "./clauses.ts";
import { printName, printText } from "./names.ts";
import { type Lines, line, type Printing } from "./printing.ts";

export function rule(printing: Printing, one: Rule): Lines {
  const [first = "", ...more] = one.then.map((use) => recommended(printing, use, one));
  const lines = [
    ...line(one.when, (condition) => `when ${printing.expressions.print(condition)}`),
    `then ${first}`,
    ...more.map((use) => `and ${use}`),
    ...clauses(printing, one),
  ];
  const membership = line(one.choice, (choice) => `for ${printName(choice)}`);
  if (canStartWithWhen(printing, one) && !printing.style.chance(50)) return lines;
  const head = ["rule", ...line(one.title, printText)];
  if (printing.style.chance(20)) return [head.join(" "), ...lines, ...membership];
  return [[...head, ...membership].join(" "), ...lines];
}

/** A `when` at the margin would continue a rule before it that has none. */
function canStartWithWhen({ playbook }: Printing, { title, choice }: Rule): boolean {
  return title === null && choice === null && playbook.rules.every(({ when }) => when !== null);
}

/** Rules that the using file leaves out. */
export function leftOut({ playbook }: Printing): readonly Lines[] {
  return playbook.rules
    .filter(({ without }) => without)
    .map(({ title }) => [`without rule ${printText(title ?? "")}`]);
}

export function recommended(printing: Printing, use: Use, own: Pick<Rule, "identity">): string {
  const duration = (word: string, value: Expression | null) =>
    line(value, (one) => `${word} ${printing.expressions.print(one)}`);
  const party = (word: string, value: Role | null) =>
    line(value, (one) => `${word} ${role(printing, one)}`);
  const parts = reordered(printing, own, [
    ...duration("within", use.within),
    ...duration("after", use.after),
    ...duration("every", use.every),
    ...party("by", use.by),
    ...party("to", use.to),
    ...party("via", use.via),
    ...(use.with.length === 0 ? [] : [`with ${use.with.map(printName).join(", ")}`]),
  ]);
  const steps = use.escalation.map(
    ({ to, after }) =>
      `escalating to ${role(printing, to)} after ${printing.expressions.print(after)}`,
  );
  return [printName(use.action), ...parts, ...steps].join(" ");
}
