import type { Playbook } from "@handrail/sdk";
import type { Position } from "vscode-languageserver";
import type { PlaybookDocument } from "../../protocol/document.ts";
import type { PreviewCondition } from "./answers.ts";
import { conditionOf, explained } from "./condition.ts";
import type { Tried } from "./form.ts";
import { titleIn } from "./titles.ts";

/** The rule or guardrail at a position, with its condition as it comes out in a situation; null where there is none. */
export function conditionAt(
  document: PlaybookDocument,
  playbook: Playbook,
  position: Position,
  tried: Tried,
): PreviewCondition | null {
  const { plan } = playbook;
  for (const kind of ["rule", "guardrail"] as const) {
    const statements = kind === "rule" ? plan.rules : plan.guardrails;
    const places = (kind === "rule" ? plan.places?.rules : plan.places?.guardrails) ?? [];
    const index = indexAt(document, playbook, places, position);
    const [found, place] = [statements[index], places[index]];
    const action = found === undefined ? undefined : actionOf(plan, found);
    if (found === undefined || place === undefined || action === undefined) continue;
    const { rules, guardrails } = explained(playbook, action, tried);
    const all = kind === "rule" ? rules : guardrails;
    const statement = all.find(({ id }) => id === found.id);
    if (statement === undefined) continue;
    return {
      kind,
      title: titleIn(plan, statement),
      range: {
        start: { line: place.line - 1, character: place.column - 1 },
        end: { line: place.endLine - 1, character: place.endColumn - 1 },
      },
      condition: conditionOf(plan, kind, statement, document.say),
    };
  }
  return null;
}

type Placed = NonNullable<Playbook["plan"]["places"]>["rules"];

/** The last line of a statement counts whole, so that the cursor may rest behind it. */
function indexAt(
  document: PlaybookDocument,
  { plan }: Playbook,
  places: Placed,
  { line }: Position,
): number {
  const own = plan.places?.files.indexOf(document.path.slice(document.path.lastIndexOf("/") + 1));
  return places.findIndex(
    (place) => place.file === own && place.line <= line + 1 && line + 1 <= place.endLine,
  );
}

/** An action that the statement speaks of. */
function actionOf(
  { actions, rules, guardrails }: Playbook["plan"],
  statement: (typeof rules)[number] | (typeof guardrails)[number],
): string | undefined {
  if ("then" in statement) return actions[statement.then[0]?.action ?? -1]?.name;
  const { covers } = statement;
  if ("action" in covers) return actions[covers.action]?.name;
  return actions.find(
    ({ traits }) => traits === null || covers.traits.every((one) => traits.includes(one)),
  )?.name;
}
