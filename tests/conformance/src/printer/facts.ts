import type { Type } from "../playbook/types.ts";
import { printName, printText } from "./names.ts";
import { type Lines, line, type Printing } from "./printing.ts";

export function facts({ playbook }: Printing): readonly Lines[] {
  return playbook.facts.map(({ name, type, ask, id }) => [
    `fact ${printName(name)} is ${printType(type)}`,
    ...line(ask, (question) => `ask ${printText(question)}`),
    ...line(id, (own) => `id ${own}`),
  ]);
}

export function printType(type: Type): string {
  switch (type.kind) {
    case "one of":
    case "step of":
      return `${type.kind} ${type.values.map(printName).join(", ")}`;
    case "number":
      return type.from === undefined ? "number" : `number from ${type.from} to ${type.to}`;
    case "money":
      return `money in ${type.currency}`;
    case "list of":
      return `list of ${printType(type.of)}`;
    default:
      return type.kind;
  }
}
