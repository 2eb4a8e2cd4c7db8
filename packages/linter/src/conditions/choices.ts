import type { LinkedFact, LinkedPlaybook } from "@handrail/model";
import { fold } from "@handrail/syntax";

/** A fact that is one of several values. */
export interface ChoiceFact {
  readonly fact: LinkedFact;
  readonly name: string;
  readonly values: readonly string[];
}

/** The fact of one of these names, where a playbook has one with listed values. */
export function choiceFact(
  { facts }: LinkedPlaybook,
  names: readonly string[],
): ChoiceFact | undefined {
  const wanted = names.map(fold);
  for (const fact of facts) {
    const { name, type } = fact;
    if (!wanted.includes(fold(name)) || !("values" in type)) continue;
    return { fact, name, values: type.values };
  }
  return undefined;
}

/** The first of some values that a fact has. */
export function valueAmong({ values }: ChoiceFact, wanted: readonly string[]): string | undefined {
  return values.find((one) => wanted.some((other) => fold(other) === fold(one)));
}
