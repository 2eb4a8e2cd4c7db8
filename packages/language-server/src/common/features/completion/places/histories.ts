import { english, fold, type HistoryStatement, type TypeNode } from "@handrail/syntax";
import { CompletionItemKind } from "vscode-languageserver";
import { type Candidate, nameCandidate, valueCandidate, wordCandidate } from "../names.ts";
import type { Place, PlaceContext } from "./place.ts";

const { clauses, places } = english;

/** The histories and lists of a document, with what it uses. */
function histories({ document: { workspace, path } }: PlaceContext): readonly HistoryStatement[] {
  return workspace.model
    .reach(path)
    .flatMap((file) => workspace.model.tree(file).statements)
    .filter((one): one is HistoryStatement => one.kind === "history" || one.kind === "list");
}

/** The one that is named last before a place. */
function named(context: PlaceContext, before: string): HistoryStatement | undefined {
  const folded = before
    .split(/[^\p{L}\p{N}-]+/u)
    .slice(-12)
    .map(fold)
    .join("");
  return histories(context)
    .map((one) => {
      const name = fold(one.name?.text ?? "");
      const plural = one.plural === null ? `${name}s` : fold(one.plural.text);
      return { one, at: Math.max(folded.lastIndexOf(name), folded.lastIndexOf(plural)) };
    })
    .filter(({ one, at }) => one.name !== null && at >= 0)
    .sort((left, right) => right.at - left.at)[0]?.one;
}

function fieldsOf(history: HistoryStatement | undefined): readonly Candidate[] {
  if (history === undefined) return [];
  const names = history.fields.map(({ name }) => name.text);
  const all = history.kind === "history" ? ["at", ...names] : names;
  return all.map((name) => wordCandidate(name, CompletionItemKind.Field));
}

function valuesIn(type: TypeNode | null | undefined): readonly Candidate[] {
  if (type?.kind === "yes/no") return ["yes", "no"].map(valueCandidate);
  if (type?.kind !== "one of" && type?.kind !== "step of") return [];
  return type.values.map(({ text }) => valueCandidate(text));
}

const aggregates = ["number of", "no", "any", "time since last"].join("|");

/** What is said of histories and lists. */
export const historyPlaces: readonly Place[] = [
  {
    in: ["limit"],
    after: new RegExp(`\\b${clauses.counting} $`),
    alone: true,
    offer: ({ vocabulary }) =>
      vocabulary.names.filter(({ kind }) => kind === "history").map(nameCandidate),
  },
  {
    after:
      /\bwhere \(?(?:[^()\n]*\b(?:and|or) )?(?:its )?([\p{L}\p{N} -]+?) ?(?:=|!=|is|is not) $/u,
    alone: false,
    offer(context) {
      const where = context.before.lastIndexOf("where");
      const history = named(context, context.before.slice(0, where));
      const field = history?.fields.find(
        ({ name }) => fold(name.text) === fold(context.match[1] ?? ""),
      );
      return valuesIn(field?.type);
    },
  },
  {
    after: /\bwhere \(?(?:[^()\n]*\b(?:and|or) )?(?:its )?$/,
    alone: false,
    offer: (context) => {
      const where = context.before.lastIndexOf("where");
      return fieldsOf(named(context, context.before.slice(0, where)));
    },
  },
  {
    after: /\bby (?:highest|lowest) $/,
    alone: true,
    offer: (context) => fieldsOf(named(context, context.before)),
  },
  {
    in: ["rule", "never", "define", "score", "promise", "test"],
    after: new RegExp(
      `\\b(?:${clauses.when}|${clauses.unless}|${places.and[0]}|${places.or[0]}|${clauses.as}|${clauses.given}) (?:${aggregates}) $`,
    ),
    alone: true,
    offer: ({ vocabulary }) =>
      vocabulary.names.filter(({ kind }) => kind === "history").map(nameCandidate),
  },
];
