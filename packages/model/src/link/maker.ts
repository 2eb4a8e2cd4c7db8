import { fold, type Name } from "@handrail/syntax";
import { broken } from "../expressions/build.ts";
import { elaboration } from "../expressions/elaborate.ts";
import type { Elaboration } from "../expressions/elaboration.ts";
import { distinct } from "../expressions/infer.ts";
import { silent } from "../findings/report.ts";
import type { LinkedAction } from "../linked/action.ts";
import type { LinkedDefine, LinkedFact, Place } from "../linked/expression.ts";
import type { LinkedHistory } from "../linked/history.ts";
import type { LinkedChoice } from "../linked/playbook.ts";
import { linkHistory } from "../scope/history.ts";
import { type InferredFact, unseen } from "../scope/inference.ts";
import { type NameMaker, nowhere, scopeNames } from "../scope/names.ts";
import type { ScopeQueries } from "../scope/queries.ts";
import type { StatementId } from "../scope/scope.ts";
import { linkAction, undeclaredLinkedAction } from "../statements/action.ts";
import { derivedValue } from "../statements/derived.ts";
import { linkFact } from "../statements/fact.ts";
import { slug } from "../statements/identity.ts";
import { anyType } from "../types/basic.ts";
import type { Sources } from "../workspace/sources.ts";

/** Makes each fact, define and action of a scope once, with its place. */
export interface Maker {
  facts(): readonly LinkedFact[];
  histories(): readonly LinkedHistory[];
  defines(): readonly LinkedDefine[];
  /** Those that are declared, and those that were asked for. */
  actions(): readonly LinkedAction[];
  choices(): readonly LinkedChoice[];
  /** How the playbook spells the name of an action, without making one. */
  spellingOf(action: Name): string;
  action(name: Name, place: Place): LinkedAction;
  elaborate(file: string): Elaboration;
}

export function makerFor(entry: string, sources: Sources, queries: ScopeQueries): Maker {
  const scope = queries.scope(entry);
  const inferences = queries.inferences(entry);
  const facts = new Map<string, LinkedFact>();
  const histories = new Map<string, LinkedHistory>();
  const defines = new Map<string, LinkedDefine>();
  const actions = new Map<string, LinkedAction>();
  const elaborations = new Map<string, Elaboration>();
  const firstUses = placesOfFirstUses(entry, queries);
  const spellings = actionSpellings(entry, queries);
  const underWay = new Set<string>();

  const place = ({ file, index }: StatementId): Place => ({
    file,
    span: sources.tree(file).statements[index]?.span ?? nowhere.span,
  });

  const make: NameMaker = {
    fact: (fact) => remembered(facts, fold(fact.name), () => linkFact(fact, place(fact))),
    history: (history) =>
      remembered(histories, fold(history.name), () => linkHistory(history, place(history))),
    inferred: (folded, fact) => remembered(facts, folded, () => inferredFact(folded, fact)),
    define,
  };
  const names = scopeNames(scope, inferences, make);

  function inferredFact(folded: string, { name, type }: InferredFact): LinkedFact {
    const place = firstUses.get(folded) ?? nowhere;
    return { id: slug(name), name, type, inferred: true, ask: null, place };
  }

  function define(folded: string): LinkedDefine {
    const known = defines.get(folded);
    if (known !== undefined) return known;
    const declared = scope.names.get(folded);
    const at = declared === undefined ? nowhere : place(declared);
    const name = declared?.name ?? folded;
    const unknown = { name, type: anyType, value: broken(at), place: at };
    if (declared?.kind !== "define" || underWay.has(folded)) return unknown;
    const statement = sources.tree(declared.file).statements[declared.index];
    underWay.add(folded);
    const value = derivedValue(elaborate(declared.file), statement, declared.part);
    underWay.delete(folded);
    if (value === null) return unknown;
    const made = { name, type: value.type, value, place: at };
    defines.set(folded, made);
    return made;
  }

  function elaborate(file: string): Elaboration {
    return remembered(elaborations, file, () =>
      elaboration({
        file,
        text: sources.tree(file).text,
        zone: sources.declarations(file).zone ?? scope.zone,
        names,
        report: silent,
        use: () => {},
      }),
    );
  }

  function action({ text }: Name, at: Place): LinkedAction {
    const folded = fold(text);
    return remembered(actions, folded, () => {
      const declared = scope.actions.get(folded);
      return declared === undefined
        ? undeclaredLinkedAction(spellings.get(folded) ?? text, at)
        : linkAction(declared, scope, place(declared));
    });
  }

  function spellingOf({ text }: Name): string {
    const folded = fold(text);
    return scope.actions.get(folded)?.name ?? spellings.get(folded) ?? text;
  }

  return {
    elaborate,
    spellingOf,
    action,
    facts() {
      for (const name of scope.names.values()) if (name.kind === "fact") make.fact(name);
      for (const folded of inferences.keys()) {
        make.inferred(folded, inferences.get(folded) ?? unseen(folded));
      }
      return byFold(facts);
    },
    histories() {
      return byFold(histories);
    },
    defines() {
      for (const [folded, { kind }] of scope.names) if (kind === "define") define(folded);
      return byFold(defines);
    },
    actions() {
      for (const declared of scope.actions.values()) {
        remembered(actions, fold(declared.name), () =>
          linkAction(declared, scope, place(declared)),
        );
      }
      return byFold(actions);
    },
    choices: () =>
      [...scope.choices.values()]
        .map(({ name, policy, ...at }) => ({ name, policy, place: place(at) }))
        .sort((left, right) => (fold(left.name) < fold(right.name) ? -1 : 1)),
  };
}

function remembered<One>(known: Map<string, One>, key: string, make: () => One): One {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

function byFold<One>(all: ReadonlyMap<string, One>): readonly One[] {
  return [...all].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, one]) => one);
}

function placesOfFirstUses(entry: string, queries: ScopeQueries): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const file of queries.scope(entry).files) {
    for (const { fold: folded, span } of queries.uses(entry, file)) {
      if (!places.has(folded)) places.set(folded, { file, span });
    }
  }
  return places;
}

/** Of several spellings of an undeclared action the first by code units. */
function actionSpellings(entry: string, queries: ScopeQueries): ReadonlyMap<string, string> {
  const written = queries.scope(entry).files.flatMap((file) => {
    const { rules, tables, guardrails, limits } = queries.outline(entry, file);
    return [
      ...[...rules, ...tables].flatMap(({ actions }) => actions),
      ...[...guardrails, ...limits].flatMap(({ action }) => (action === null ? [] : [action])),
    ];
  });
  return new Map(distinct(written).map((name) => [fold(name), name]));
}
