import { normalisePath } from "@handrail/model";
import type { Playbook } from "@handrail/sdk";
import { type Range, RequestType, type TextDocumentIdentifier } from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import { running } from "../running/playbooks.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** Which rules and guardrails of a file the tests of a playbook bring about. */
export interface FileCovered {
  readonly uri: string;
  readonly statements: readonly {
    readonly title: string;
    readonly range: Range;
    /** In how many tests the rule fires, or the guardrail blocks something. */
    readonly tests: number;
  }[];
}

/** Asks for what the tests of a playbook cover, in it and in those that it uses; null while it has errors. */
export const coverageRequest = new RequestType<
  { readonly textDocument: TextDocumentIdentifier },
  readonly FileCovered[] | null,
  void
>("handrail/coverage");

export const coverage: Feature = {
  capabilities: () => ({}),
  register({ connection, workspace, requests }) {
    connection.onRequest(
      coverageRequest,
      requests.ofDocument(async ({ path }) => {
        const ready = await running(workspace, path);
        return ready === null ? null : coveredBy(workspace, path, ready.playbook);
      }),
    );
  },
};

function coveredBy(workspace: Workspace, entry: string, playbook: Playbook): FileCovered[] {
  const { plan } = playbook;
  const hits = hitsOf(playbook);
  const { files = [], rules = [], guardrails = [] } = plan.places ?? {};
  const placed = [
    ...plan.rules.map((statement, index) => ({ statement, place: rules[index] })),
    ...plan.guardrails.map((statement, index) => ({ statement, place: guardrails[index] })),
  ];
  return files.map((name, file) => ({
    uri: workspace.uri(normalisePath(`${entry}/../${name}`)),
    statements: placed.flatMap(({ statement: { id, title }, place }) =>
      place?.file !== file
        ? []
        : {
            title: title ?? id,
            range: {
              start: { line: place.line - 1, character: place.column - 1 },
              end: { line: place.endLine - 1, character: place.endColumn - 1 },
            },
            tests: hits.get(id) ?? 0,
          },
    ),
  }));
}

/** In how many of its tests each statement counts. */
function hitsOf(playbook: Playbook): ReadonlyMap<string, number> {
  const hits = new Map<string, number>();
  for (const { record, now } of playbook.situations()) {
    const { blocked } = playbook.decide(record, { now });
    const blocking = blocked.flatMap(({ blockedBy }) => blockedBy.map(({ id }) => id));
    for (const id of new Set([...playbook.fired(record, { now }), ...blocking])) {
      hits.set(id, (hits.get(id) ?? 0) + 1);
    }
  }
  return hits;
}
