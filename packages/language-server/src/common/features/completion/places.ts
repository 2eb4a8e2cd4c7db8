import type { Vocabulary } from "@handrail/model";
import { english, type StatementWord } from "@handrail/syntax";
import type { PlaybookDocument } from "../../protocol/document.ts";
import { masked } from "../../protocol/sentence.ts";
import type { Candidate } from "./names.ts";
import { calendarPlaces } from "./places/calendars.ts";
import { declarationPlaces } from "./places/declarations.ts";
import { durationPlaces } from "./places/durations.ts";
import { historyPlaces } from "./places/histories.ts";
import { patternPlaces } from "./places/patterns.ts";
import type { Place } from "./places/place.ts";
import { tablePlaces } from "./places/tables.ts";
import { testPlaces } from "./places/tests.ts";
import type { Probe } from "./probe.ts";

/** What fits at a place, and whether nothing else does. */
export interface PlaceOffer {
  /** How much of the text before the cursor is replaced. */
  readonly typed: number;
  readonly candidates: readonly Candidate[];
  readonly alone: boolean;
}

const places: readonly Place[] = [
  ...tablePlaces,
  ...testPlaces,
  ...declarationPlaces,
  ...historyPlaces,
  ...patternPlaces,
  ...calendarPlaces,
  ...durationPlaces,
];

/** The first place that the words before the cursor tell; null where only the tree can say. */
export function placeAt(
  document: PlaybookDocument,
  vocabulary: Vocabulary,
  probe: Probe,
): PlaceOffer | null {
  const plain = masked(probe.before);
  const [word = ""] = /^\p{L}+/u.exec(plain) ?? [];
  const statement = word === english.clauses.when ? "rule" : word;
  const [typed = ""] = /[\p{L}\p{M}\p{N}/_-]*$/u.exec(plain) ?? [];
  const before = plain.slice(0, plain.length - typed.length);
  for (const place of places) {
    if (place.in?.includes(statement as StatementWord) === false) continue;
    const match = place.after.exec(before);
    if (match === null) continue;
    const known = (name: string) =>
      vocabulary.names.find((one) => one.name.toLowerCase() === name.trim().toLowerCase());
    const candidates = place.offer({ document, vocabulary, before: probe.before, match, known });
    return { typed: typed.length, candidates, alone: place.alone };
  }
  return null;
}
