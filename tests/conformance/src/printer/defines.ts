import { printName } from "./names.ts";
import type { Lines, Printing } from "./printing.ts";

export function defines({ playbook, expressions }: Printing): readonly Lines[] {
  return playbook.defines.map(({ name, value }) => [
    `define ${printName(name)} as ${expressions.print(value)}`,
  ]);
}
