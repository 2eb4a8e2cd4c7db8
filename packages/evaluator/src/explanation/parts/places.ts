import type { ExpressionIndex, PartPlace, PlanPlace, PlanPlaces } from "../../plan/plan.ts";
import type { ExplainedPlace } from "../explanation.ts";

/** Where a statement stands, and its parts. */
export interface StatementText {
  readonly place: ExplainedPlace | null;
  part(index: ExpressionIndex): PartText;
  /** The same for what the statement takes from the rows of a table. */
  inTable(rows: ExpressionIndex): StatementText;
}

export interface PartText {
  readonly text: string | null;
  readonly place: ExplainedPlace | null;
}

const unplaced: PartText = { text: null, place: null };

export function statementText(
  places: PlanPlaces | undefined,
  kind: "rules" | "guardrails" | "limits",
  index: number,
): StatementText {
  const found = places?.[kind][index];
  if (places === undefined || found === undefined) return nowhere;
  return textsOf(explained(found, places), [textsIn(found.parts, places)], places);
}

const nowhere: StatementText = { place: null, part: () => unplaced, inTable: () => nowhere };

type Texts = ReadonlyMap<ExpressionIndex, PartText>;

/** @param texts where to look, one after the other */
function textsOf(
  place: ExplainedPlace,
  texts: readonly Texts[],
  places: PlanPlaces,
): StatementText {
  return {
    place,
    part: (index) => texts.find((one) => one.has(index))?.get(index) ?? unplaced,
    inTable(rows) {
      const table = places.tables.find((one) => one.rows === rows);
      if (table === undefined) return nowhere;
      return textsOf(place, [textsIn(table.parts, places), ...texts], places);
    },
  };
}

const known = new WeakMap<readonly PartPlace[], Texts>();

/** Gathered once: many rules may stand in one long table. */
function textsIn(parts: readonly PartPlace[], places: PlanPlaces): Texts {
  const found = known.get(parts);
  if (found !== undefined) return found;
  const texts: Texts = new Map(
    parts.map((part) => [part.expression, { text: part.text, place: explained(part, places) }]),
  );
  known.set(parts, texts);
  return texts;
}

function explained(
  { file, line, column, endLine, endColumn }: PlanPlace,
  { files }: PlanPlaces,
): ExplainedPlace {
  return { file: files[file] ?? "", line, column, endLine, endColumn };
}
