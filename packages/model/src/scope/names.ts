import type { Names, Referent } from "../expressions/elaboration.ts";
import { readingsOf } from "../histories/reading.ts";
import { slipsOf } from "../histories/slips/read.ts";
import type { LinkedDefine, LinkedFact, Place } from "../linked/expression.ts";
import type { LinkedHistory } from "../linked/history.ts";
import type { Type } from "../types/type.ts";
import { bothNames, linkHistory } from "./history.ts";
import { type Inferences, type InferredFact, unseen } from "./inference.ts";
import type { Scope, ScopedFact, ScopedHistory } from "./scope.ts";

/** Makes the facts and defines that names stand for. */
export interface NameMaker {
  fact(fact: ScopedFact): LinkedFact;
  history(history: ScopedHistory): LinkedHistory;
  define(fold: string): LinkedDefine;
  inferred(fold: string, fact: InferredFact): LinkedFact;
}

/** The names of a scope, where undeclared facts have the types inferred so far. */
export function scopeNames(scope: Scope, inferences: Inferences, make: NameMaker): Names {
  const facts = new Map<ScopedFact, Referent>();

  function factReferent(found: ScopedFact): Referent {
    let referent = facts.get(found);
    if (referent === undefined) {
      referent = { kind: "fact", fact: make.fact(found) };
      facts.set(found, referent);
    }
    return referent;
  }

  function declared(folded: string): Referent | undefined {
    const found = scope.names.get(folded);
    switch (found?.kind) {
      case undefined:
        return folded === "now" || folded === "today" ? { kind: folded } : undefined;
      case "fact":
        return factReferent(found);
      case "history":
        return { kind: "history", history: make.history(found) };
      case "define":
        return { kind: "define", define: make.define(folded) };
      case "setting":
        return { kind: "setting", value: found.value };
    }
  }
  const histories = historiesOf(scope).map(make.history);
  return {
    declared,
    histories,
    reading: readingsOf(histories),
    slip: slipsOf(histories),
    inferred: (folded, written) => make.inferred(folded, inferences.get(folded) ?? unseen(written)),
    experiment: (folded) => {
      const found = scope.names.get(folded);
      return found?.kind === "define" ? found.experiment : undefined;
    },
    calendar: (folded) => scope.calendars.get(folded)?.name,
    calendars: () => [...scope.calendars.values()].map(({ name }) => name),
    has: (folded) => scope.names.has(folded) || inferences.has(folded),
    known: () => [
      ...[...scope.names.values()].flatMap((one) =>
        one.kind === "history" ? bothNames(one) : [one.name],
      ),
      ...[...inferences.values()].map(({ name }) => name),
    ],
  };
}

const historiesIn = new WeakMap<Scope, readonly ScopedHistory[]>();

/** Each history once, though it has two names. */
export function historiesOf(scope: Scope): readonly ScopedHistory[] {
  const known = historiesIn.get(scope);
  if (known !== undefined) return known;
  const found = new Set<ScopedHistory>();
  for (const one of scope.names.values()) if (one.kind === "history") found.add(one);
  historiesIn.set(scope, [...found]);
  return [...found];
}

/** Where nobody looks: checks need types, and only linking needs places. */
export const nowhere: Place = { file: "", span: { start: 0, end: 0 } };

/** Facts and defines for checking, which hold no positions, so that moving a declaration changes no answer. */
export function placelessMaker(defineType: (fold: string) => Type): NameMaker {
  return {
    fact: ({ name, type, ask }) => ({
      id: "",
      name,
      type,
      ask,
      inferred: false,
      place: nowhere,
    }),
    history: (history) => linkHistory(history, nowhere),
    define: (folded) => {
      const type = defineType(folded);
      const value = { op: "constant", value: false, type, place: nowhere } as const;
      return { name: folded, type, value, place: nowhere };
    },
    inferred: (_fold, { name, type }) => ({
      id: "",
      name,
      type,
      inferred: true,
      ask: null,
      place: nowhere,
    }),
  };
}
