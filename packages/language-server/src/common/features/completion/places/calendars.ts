import { english } from "@handrail/syntax";
import { CompletionItemKind } from "vscode-languageserver";
import { type Candidate, wordCandidate } from "../names.ts";
import type { Place, PlaceContext } from "./place.ts";

const { clauses } = english;

function calendars({ document: { workspace, path } }: PlaceContext): readonly Candidate[] {
  return workspace.model
    .reach(path)
    .flatMap((file) => workspace.model.tree(file).statements)
    .flatMap((one) =>
      one.kind === "calendar" && one.title !== null
        ? [wordCandidate(`"${one.title.value}"`, CompletionItemKind.Module)]
        : [],
    );
}

/** Calendars, zones and opening hours. */
export const calendarPlaces: readonly Place[] = [
  {
    after: /\bbusiness (?:days?|hours?) in $/,
    alone: true,
    offer: calendars,
  },
  {
    in: ["playbook"],
    after: new RegExp(`\\n\\s*${clauses.calendar} $`),
    alone: true,
    offer: calendars,
  },
  {
    in: ["playbook", "calendar"],
    after: new RegExp(`\\n\\s*${clauses.zone} $`),
    alone: true,
    offer: () =>
      Intl.supportedValuesOf("timeZone").map((zone) =>
        wordCandidate(zone, CompletionItemKind.Value),
      ),
  },
  {
    in: ["calendar"],
    after: new RegExp(`\\n\\s*${clauses.open} $`),
    alone: true,
    offer: () =>
      ["Monday to Friday 09:00-17:00", "Saturday 10:00-14:00", "every day 08:00-20:00"].map(
        (hours) => wordCandidate(hours, CompletionItemKind.Value),
      ),
  },
];
