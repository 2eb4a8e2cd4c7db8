import type { Aggregate, Selection } from "../playbook/histories.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { printType } from "./facts.ts";
import { printName } from "./names.ts";
import type { Lines, Printing } from "./printing.ts";

/** A plural is said only where the English one would be another. */
export function histories({ playbook }: Printing): readonly Lines[] {
  return playbook.histories.map(({ kind, name, plural, fields }) => [
    `${kind} ${printName(name)}${plural === `${name}s` ? "" : ` plural ${printName(plural)}`} has`,
    ...(fields.length === 0 ? ["at is time"] : []),
    ...fields.map((field) => `${printName(field.name)} is ${printType(field.type)}`),
  ]);
}

/** The words that name what is asked, before the window and the filter. */
export function subject(expression: Aggregate | Selection, { histories: all }: Playbook): string {
  const own = all.find(({ name }) => name === expression.history);
  const [one, many] = [own?.name ?? "", own?.plural ?? ""];
  const { of } = expression;
  if (expression.kind === "selection") {
    const { count } = expression;
    return `${of === null ? "" : `${of} of `}${count === null ? "" : `first ${count} `}${many}`;
  }
  switch (expression.function) {
    case "number":
      return `number of ${many}`;
    case "any":
    case "no":
      return `${expression.function} ${one}`;
    case "last":
      return `${of} of last ${one}`;
    case "time since last":
      return `time since last ${one}`;
    case "time between":
      return `average time between ${many}`;
    case "percentile":
      return `${expression.rank}th percentile of ${of} of ${many}`;
    default:
      return `${expression.function} of ${of} of ${many}`;
  }
}
