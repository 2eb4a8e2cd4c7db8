import type { Literal } from "../playbook/expressions.ts";
import { printLiteral } from "./literals.ts";
import { printName, printText } from "./names.ts";
import type { Lines, Printing } from "./printing.ts";

export function readings({ playbook }: Printing): readonly Lines[] {
  return playbook.readings.map(({ history = null, fact, column, mappings, otherwise }) => [
    `read ${printName(fact)}${history === null ? "" : ` of ${printName(history)}`} from ${printText(column)}`,
    ...mappings.map(({ from, to }) => `${from.map(printText).join(", ")} as ${result(to)}`),
    ...(otherwise === undefined ? [] : [`anything else as ${result(otherwise)}`]),
  ]);
}

function result(to: Literal | null): string {
  return to === null ? "unknown" : printLiteral(to);
}
