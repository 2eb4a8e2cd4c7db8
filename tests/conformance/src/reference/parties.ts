import type { Role } from "../playbook/playbook.ts";
import { evaluate } from "./evaluate.ts";
import { shown } from "./json.ts";
import { lacking } from "./lacking.ts";
import { byCodeUnits, fold, sameName } from "./names.ts";
import { meaningOf, type Situation } from "./situation.ts";
import { unknown } from "./values.ts";

/** A role or medium in a situation: nobody in particular, somebody by name, or somebody that a fact would tell. */
export type Party =
  | { readonly kind: "none" }
  | { readonly kind: "known"; readonly name: string }
  | { readonly kind: "unknown"; readonly fact: string };

/** "A role or medium that is a fact has that fact's value; if it is unknown, it is … not the same as none." */
export function party(situation: Situation, role: Role | null): Party {
  if (role === null) return { kind: "none" };
  if ("text" in role) return { kind: "known", name: role.text };
  const value = evaluate(situation, { kind: "name", name: role.name });
  if (value === unknown) return { kind: "unknown", fact: telling(situation, role.name) };
  return { kind: "known", name: String(shown(value)) };
}

/** The name that would tell: a define that only renames another name stands for it. */
function telling(situation: Situation, name: string): string {
  const meaning = meaningOf(situation, name);
  if (meaning.kind !== "define" || meaning.define.value.kind !== "name") return name;
  return telling(situation, meaning.define.value.name);
}

/** Names match by fold; unknown ones only where the same fact would tell. */
export function samePerson(left: Party, right: Party): boolean {
  if (left.kind === "known" && right.kind === "known") return sameName(left.name, right.name);
  if (left.kind === "unknown" && right.kind === "unknown") return sameName(left.fact, right.fact);
  return left.kind === right.kind;
}

export function shownParty(one: Party): string | null {
  return one.kind === "known" ? one.name : null;
}

/** "As text by UTF-16 code units, none first, an unknown one after it." */
export function orderParties(left: Party, right: Party): number {
  const rank = { none: 0, unknown: 1, known: 2 };
  if (left.kind === "known" && right.kind === "known") return byCodeUnits(left.name, right.name);
  if (left.kind === "unknown" && right.kind === "unknown") {
    return byCodeUnits(fold(left.fact), fold(right.fact));
  }
  return rank[left.kind] - rank[right.kind];
}

/** The facts that would tell who it is. */
export function lackedByParty(situation: Situation, one: Party): readonly string[] {
  if (one.kind !== "unknown") return [];
  return lacking(situation, { kind: "name", name: one.fact });
}
