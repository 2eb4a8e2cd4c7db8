import type { Role } from "../playbook/rules.ts";
import { evaluate } from "./evaluate.ts";
import { shown } from "./json.ts";
import { lacking } from "./lacking.ts";
import { byCodeUnits, sameName } from "./names.ts";
import type { Situation } from "./situation.ts";
import { unknown } from "./values.ts";

/** A role or medium in a situation: nobody in particular, somebody by name, or somebody that the lacking facts would tell. */
export type Party =
  | { readonly kind: "none" }
  | { readonly kind: "known"; readonly name: string }
  | { readonly kind: "unknown"; readonly lacks: readonly string[] };

/** "A role or medium that is a fact has that fact's value; if it is unknown, it is … not the same as none." */
export function party(situation: Situation, role: Role | null): Party {
  if (role === null) return { kind: "none" };
  if ("text" in role) return { kind: "known", name: role.text };
  const name = { kind: "name", name: role.name } as const;
  const value = evaluate(situation, name);
  if (value === unknown) return { kind: "unknown", lacks: lacking(situation, name) };
  return { kind: "known", name: String(shown(value)) };
}

/** Names match by fold; "two roles that are different unknown facts: one and the same identity". */
export function samePerson(left: Party, right: Party): boolean {
  if (left.kind === "known" && right.kind === "known") return sameName(left.name, right.name);
  return left.kind === right.kind;
}

export function shownParty(one: Party): string | null {
  return one.kind === "known" ? one.name : null;
}

/** "As text by UTF-16 code units, none first, an unknown one after it." */
export function orderParties(left: Party, right: Party): number {
  const rank = { none: 0, unknown: 1, known: 2 };
  if (left.kind === "known" && right.kind === "known") return byCodeUnits(left.name, right.name);
  return rank[left.kind] - rank[right.kind];
}
