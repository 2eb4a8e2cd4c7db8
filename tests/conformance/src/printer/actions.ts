import { printName } from "./names.ts";
import type { Lines, Printing } from "./printing.ts";

export function actions({ playbook, style }: Printing): readonly Lines[] {
  return playbook.actions.map(({ name, traits }) => [
    `action ${printName(name)} is ${style.shuffled(traits).map(printName).join(", ")}`,
  ]);
}
