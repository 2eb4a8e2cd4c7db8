import type { ExpressionIndex, PlanPlace, PlanPlaces } from "../plan/plan.ts";
import type { ExplainedPlace } from "./explanation.ts";

/** Where a statement stands, and its parts. */
export interface StatementText {
  readonly place: ExplainedPlace | null;
  part(index: ExpressionIndex): PartText;
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
  if (places === undefined || found === undefined) {
    return { place: null, part: () => unplaced };
  }
  const parts = new Map(
    found.parts.map((part) => [
      part.expression,
      { text: part.text, place: explained(part, places) },
    ]),
  );
  return { place: explained(found, places), part: (one) => parts.get(one) ?? unplaced };
}

function explained(
  { file, line, column, endLine, endColumn }: PlanPlace,
  { files }: PlanPlaces,
): ExplainedPlace {
  return { file: files[file] ?? "", line, column, endLine, endColumn };
}
