import { english, fold, type HistoryStatement } from "@handrail/syntax";
import { CompletionItemKind } from "vscode-languageserver";
import { actionCandidate, nameCandidate, valueCandidate, wordCandidate } from "../names.ts";
import type { Place, PlaceContext } from "./place.ts";
import { headingAt } from "./tables.ts";

const { clauses, places } = english;

/** The history whose rows stand at the cursor. */
function given({
  document: { workspace, path },
  before,
}: PlaceContext): HistoryStatement | undefined {
  const [, name = ""] =
    new RegExp(`\\b${clauses.given} ([^\\n|]+)\\n(?:[^\\S\\n]*\\|[^\\n]*\\n?)*$`).exec(before) ??
    [];
  const folded = fold(name);
  return workspace.model
    .reach(path)
    .flatMap((file) => workspace.model.tree(file).statements)
    .filter((one): one is HistoryStatement => one.kind === "history" || one.kind === "list")
    .find(({ name: own, plural }) => {
      const single = fold(own?.text ?? "");
      return [single, `${single}s`, fold(plural?.text ?? "")].includes(folded);
    });
}

/** What a test gives and expects. */
export const testPlaces: readonly Place[] = [
  {
    in: ["test"],
    after: /\|\s*$/,
    alone: true,
    offer(context) {
      const history = given(context);
      const heading = headingAt(context);
      if (history === undefined) return [];
      if (heading === null) {
        const names = history.fields.map(({ name }) => name.text);
        return (history.kind === "history" ? ["at", ...names] : names).map((name) =>
          wordCandidate(name, CompletionItemKind.Field),
        );
      }
      if (fold(heading) === "at") return ["now", "3 days ago"].map((one) => wordCandidate(one));
      const type = history.fields.find(({ name }) => fold(name.text) === fold(heading))?.type;
      const values = type?.kind === "one of" || type?.kind === "step of" ? type.values : [];
      return [...values.map(({ text }) => valueCandidate(text)), wordCandidate("-")];
    },
  },
  {
    in: ["test"],
    after: new RegExp(`\\b${clauses.given} $`),
    alone: true,
    offer: ({ vocabulary }) => [
      ...vocabulary.names
        .filter(({ kind }) => kind === "fact" || kind === "history")
        .map(nameCandidate),
      wordCandidate(places.at[0]),
      ...vocabulary.names
        .filter(({ kind }) => kind === "history")
        .map(({ name }) => wordCandidate(`${places.no[0]} ${name}`)),
    ],
  },
  {
    in: ["test"],
    after: new RegExp(`\\b${clauses.expect} $`),
    alone: true,
    offer: ({ vocabulary }) => [
      ...vocabulary.actions.map(actionCandidate),
      ...[places.no[0], places.nothing[0], places.asks[0]].map((word) => wordCandidate(word)),
      ...[places["anything that"][0], places["everything that"][0], places["nothing that"][0]].map(
        (word) => wordCandidate(word),
      ),
      ...vocabulary.names.filter(({ kind }) => kind === "define").map(nameCandidate),
    ],
  },
];
