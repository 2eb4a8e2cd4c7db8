import type { Plan } from "@handrail/evaluator";
import { fold } from "@handrail/syntax";
import { camelCase } from "./names.ts";

/** By fact, the key that a typed record has for it: as one writes it in JavaScript, where that is no other name. */
export function keysOf({ facts }: Plan): readonly string[] {
  return facts.map(({ name }) => {
    const key = camelCase(name);
    return key !== null && fold(key) === fold(name) ? key : name;
  });
}
