import { english, fold, type Name } from "@handrail/syntax";
import { afterIts } from "../histories/element.ts";
import { fieldOf } from "../histories/reading.ts";
import type { Names, Referent } from "./elaboration.ts";

/** What a name stands for: a field for certain, what is declared by it, else what its words say of a history. */
export function findName(names: Names, name: Name): Referent | undefined {
  const declared = ownField(names, name) ?? names.declared(fold(name.text));
  if (declared !== undefined || name.quoted) return declared;
  const reading = names.reading(name.text);
  if (reading !== undefined) return { kind: "aggregate", reading };
  const slip = names.slip(name.text);
  return slip === undefined ? undefined : { kind: "slip", slip };
}

/** `its amount`, in a filter. */
function ownField({ element }: Names, name: Name): Referent | undefined {
  const text = element === undefined ? undefined : afterIts(name, english.its);
  if (element === undefined || text === undefined) return undefined;
  const field = fieldOf(element, text);
  return field === undefined ? undefined : { kind: "field", history: element, field };
}
