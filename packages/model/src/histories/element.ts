import { fold, type Name } from "@handrail/syntax";
import type { Names, Referent } from "../expressions/elaboration.ts";
import type { LinkedHistory } from "../linked/history.ts";

/** Names in a filter: a field of the element if there is one, else what it is outside. */
export function elementNames(names: Names, history: LinkedHistory): Names {
  const fields = new Map<string, Referent>(
    history.fields.map((field) => [fold(field.name), { kind: "field", history, field }]),
  );
  return {
    ...names,
    element: history,
    declared: (folded) => fields.get(folded) ?? names.declared(folded),
    has: (folded) => fields.has(folded) || names.has(folded),
    known: () => [...history.fields.map(({ name }) => name), ...names.known()],
  };
}

/** The words after `its`, where a name begins so. */
export function afterIts({ text, quoted }: Name, its: string): string | undefined {
  const [first = "", ...rest] = text.split(" ");
  return !quoted && rest.length > 0 && first.toLowerCase() === its ? rest.join(" ") : undefined;
}
