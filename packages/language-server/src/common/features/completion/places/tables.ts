import { english } from "@handrail/syntax";
import { actionCandidate, nameCandidate, wordCandidate } from "../names.ts";
import type { Place, PlaceContext } from "./place.ts";
import { valuesOf } from "./values.ts";

const { clauses, places } = english;
const header = /\|\s*$/;

/** The heading of the column that the cursor is in; null in the header itself. */
export function headingAt({ before }: PlaceContext): string | null {
  const lines = before.split("\n");
  const last = lines.at(-1) ?? "";
  const first = lines.find((line) => /^\s*\|/.test(line)) ?? last;
  if (first === last && lines.filter((line) => /^\s*\|/.test(line)).length < 2) return null;
  const column = last.split("|").length - 1;
  return first.split("|")[column]?.trim() ?? "";
}

/** Titles, headings and cells of tables. */
export const tablePlaces: readonly Place[] = [
  {
    in: ["table"],
    after: /^table "\.*" $/,
    alone: true,
    offer: () =>
      [places["first match"][0], places.unique[0], places.collect[0]].map((word) =>
        wordCandidate(word),
      ),
  },
  {
    in: ["table"],
    after: header,
    alone: true,
    offer(context) {
      const heading = headingAt(context);
      const { vocabulary, known } = context;
      if (heading === null) {
        return [clauses.when, clauses.then, clauses.because, clauses.source].map((word) =>
          wordCandidate(word),
        );
      }
      if (heading === clauses.then) return vocabulary.actions.map(actionCandidate);
      const [, name = ""] =
        new RegExp(`^(?:${clauses.when}|${clauses.then}) (.+)$`).exec(heading) ?? [];
      const fact = known(name);
      return [...(fact === undefined ? [] : valuesOf(fact.type)), wordCandidate("-")];
    },
  },
  {
    in: ["table"],
    after: new RegExp(`\\|\\s*${clauses.when} $`),
    alone: true,
    offer: ({ vocabulary }) =>
      vocabulary.names
        .filter(({ kind }) => kind === "fact" || kind === "define")
        .map(nameCandidate),
  },
];
