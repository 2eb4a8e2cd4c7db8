import type { Rule } from "../playbook/rules.ts";
import { printName } from "./names.ts";
import type { Lines, Printing } from "./printing.ts";

export function choices({ playbook }: Printing): readonly Lines[] {
  return playbook.choices.map(({ name, policy }) => [`choice ${printName(name)} picks ${policy}`]);
}

/** The series in which a rule stands, whose order means something: the choice that it is for, if the first match wins there. */
export function seriesOf({ playbook }: Printing, { choice }: Rule): string | null {
  const own = playbook.choices.find(({ name }) => name === choice);
  return own?.policy === "first match" ? own.name : null;
}
