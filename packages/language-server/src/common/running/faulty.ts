import type { Statement } from "@handrail/syntax";
import type { Command, Range } from "vscode-languageserver";
import { PlaybookDocument } from "../protocol/document.ts";
import { showPlace } from "./commands.ts";
import type { Runs } from "./playbooks.ts";
import type { Fault } from "./set-aside.ts";

/** What keeps a statement from being run: its own error before all others, as that is to be mended first; null where nothing does. */
export function keptBy({ path }: PlaybookDocument, runs: Runs, statement: Statement): Fault | null {
  const { faults } = runs;
  const own = faults.find(
    (fault) => fault.file === path && fault.statement?.start === statement.span.start,
  );
  if (own !== undefined) return own;
  const isRule = statement.kind === "rule";
  if ((isRule ? runs.conditions : runs.decisions) !== null) return null;
  const stopping = faults.find(
    ({ stops }) => stops !== "itself" && !(isRule && stops === "decisions"),
  );
  return stopping ?? faults[0] ?? null;
}

/** Where an error is, for a client. */
export interface ErrorPlace {
  readonly uri: string;
  readonly range: Range;
  readonly message: string;
}

export function placeOf({ workspace }: PlaybookDocument, { file, finding }: Fault): ErrorPlace {
  const document = new PlaybookDocument(workspace, file);
  return { uri: document.uri, range: document.range(finding.span), message: finding.message };
}

/** Says which line keeps a statement from being run, and goes there. */
export function goingTo(document: PlaybookDocument, fault: Fault): Command {
  const { uri, range } = placeOf(document, fault);
  const line = range.start.line + 1;
  const title =
    fault.file === document.path
      ? document.say("cannot run: error in line {0}", line)
      : document.say("cannot run: error in line {0} of {1}", line, nameOf(fault.file));
  return { title, command: showPlace, arguments: [{ uri, range }] };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
