import { printLiteral } from "./literals.ts";
import { printName } from "./names.ts";
import type { Lines, Printing } from "./printing.ts";

export function settings({ playbook }: Printing): readonly Lines[] {
  return playbook.settings.map(({ name, value }) => [
    `setting ${printName(name)} is ${printLiteral(value)}`,
  ]);
}

/** What a using file gives them. */
export function overrides({ playbook }: Printing): readonly Lines[] {
  return playbook.settings.flatMap(({ name, set }) =>
    set === null ? [] : [[`set ${printName(name)} to ${printLiteral(set)}`]],
  );
}
