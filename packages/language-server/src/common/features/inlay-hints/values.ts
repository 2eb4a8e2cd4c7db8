import { RecordError } from "@handrail/sdk";
import type { Span } from "@handrail/syntax";
import { type InlayHint, InlayHintKind } from "vscode-languageserver";
import type { PlaybookDocument } from "../../protocol/document.ts";
import { type Evaluated, evaluated } from "../../running/evaluated.ts";
import { running } from "../../running/playbooks.ts";
import { shownSituation } from "../../running/shown.ts";
import { situationsOf } from "../../running/situations.ts";
import type { Say } from "../../wording/say.ts";

/** What definitions and rules come to in the situation that the document shows. */
export async function values(document: PlaybookDocument, within: Span): Promise<InlayHint[]> {
  const now = await shownIn(document);
  if (now === null) return [];
  const { say } = document;
  const tooltip = say("in “{0}”", now.situation);
  const said = [
    ...now.values.map(({ range, said: words }) => ({ range, label: `= ${words}` })),
    ...now.rules.map(({ range, fires, lacks }) => ({ range, label: outcome(say, fires, lacks) })),
  ];
  return said
    .map(
      ({ range, label }): InlayHint => ({
        position: range.end,
        label,
        tooltip,
        kind: InlayHintKind.Parameter,
        paddingLeft: true,
      }),
    )
    .filter(({ position }) => {
      const offset = document.offset(position);
      return within.start <= offset && offset <= within.end;
    });
}

function outcome(say: Say, fires: boolean | null, lacks: readonly string[]): string {
  if (fires === null) return say("? depends on {0}", lacks.join(", "));
  return say(fires ? "✓ fires" : "– does not fire");
}

async function shownIn(document: PlaybookDocument): Promise<Evaluated | null> {
  const { workspace, path } = document;
  const title = shownSituation(workspace, path);
  if (title === undefined) return null;
  const now = await running(workspace, path);
  if (now === null) return null;
  const all = await situationsOf(workspace, path, now);
  const sample = all.find((one) => one.title === title);
  if (sample === undefined) return null;
  try {
    return evaluated(document, now, sample);
  } catch (error) {
    if (error instanceof RecordError) return null;
    throw error;
  }
}
