import { fold } from "@handrail/syntax";
import type { Place } from "../linked/expression.ts";
import type { LinkedHistory } from "../linked/history.ts";
import type { ScopedHistory } from "./scope.ts";

/** The names that a history goes by, each once. */
export function bothNames({
  name,
  plural,
}: Pick<LinkedHistory, "name" | "plural">): readonly string[] {
  return fold(name) === fold(plural) ? [name] : [name, plural];
}

export function linkHistory(
  { of, name, plural, fields }: ScopedHistory,
  place: Place,
): LinkedHistory {
  return { kind: of, name, plural, fields, place };
}
