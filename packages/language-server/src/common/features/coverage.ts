import { type CoverageItem, coverageOf } from "@handrail/sdk";
import { type Range, RequestType, type TextDocumentIdentifier } from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import { PlaybookDocument } from "../protocol/document.ts";
import { pathOf } from "../workspace/uris.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** What of a file the tests of some playbooks bring about. */
export interface FileCovered {
  readonly uri: string;
  readonly statements: readonly Covered[];
}

/** A rule, a row, a guardrail, a limit, an item of a score, a promise, and all else that does something of its own. */
export interface Covered {
  readonly title: string;
  readonly range: Range;
  /** In how many tests it does what it is for: it fires, it blocks. */
  readonly tests: number;
  /** The other ways in which it can come out, and each part of its condition, true and false. */
  readonly branches: readonly Branch[];
}

export interface Branch {
  readonly title: string;
  readonly range: Range;
  readonly tests: number;
}

/** Asks for what the tests of playbooks cover, in them and in those that they use; those with errors are left out. */
export const coverageRequest = new RequestType<
  { readonly textDocuments: readonly TextDocumentIdentifier[] },
  readonly FileCovered[],
  void
>("handrail/coverage");

export const coverage: Feature = {
  capabilities: () => ({}),
  register({ connection, workspace, requests }) {
    connection.onRequest(
      coverageRequest,
      requests.ofWorkspace(({ textDocuments }) =>
        coveredBy(
          workspace,
          textDocuments.map(({ uri }) => pathOf(uri)),
        ),
      ),
    );
  },
};

async function coveredBy(workspace: Workspace, files: readonly string[]): Promise<FileCovered[]> {
  const { model } = workspace;
  const also = files.flatMap((file) => model.reach(file));
  const { items } = await coverageOf(model, files, { also });
  return [...Map.groupBy(items, ({ place }) => place.file)].map(([file, found]) => {
    const document = new PlaybookDocument(workspace, file);
    return { uri: document.uri, statements: statementsOf(document, found) };
  });
}

/** Parts of a condition stand with the statement that they are in; those of a definition are one of their own. */
function statementsOf(document: PlaybookDocument, items: readonly CoverageItem[]): Covered[] {
  const [parts, wholes] = [
    items.filter(({ kind }) => kind === "condition"),
    items.filter(({ kind }) => kind !== "condition"),
  ];
  const placed = new Set<CoverageItem>();
  const statements = wholes.map((item): Covered => {
    const own = parts.filter((part) => !placed.has(part) && isIn(part, item));
    for (const part of own) placed.add(part);
    const [main, ...others] = branchesOf(document, item, (outcome) => outcome);
    return {
      title: item.text,
      range: document.range(item.place.span),
      tests: main?.tests ?? 0,
      branches: [...others, ...own.flatMap((part) => partBranches(document, part))],
    };
  });
  const left = parts
    .filter((part) => !placed.has(part))
    .map((part): Covered => {
      const branches = partBranches(document, part);
      const tests = Math.max(...branches.map((one) => one.tests));
      return { title: part.text, range: document.range(part.place.span), tests, branches };
    });
  return [...statements, ...left];
}

function partBranches(document: PlaybookDocument, part: CoverageItem): readonly Branch[] {
  return branchesOf(document, part, (outcome) => `${part.text} is ${outcome}`);
}

function branchesOf(
  document: PlaybookDocument,
  { place, outcomes }: CoverageItem,
  titleOf: (outcome: string) => string,
): readonly Branch[] {
  const range = document.range(place.span);
  return outcomes
    .filter(({ impossible }) => !impossible)
    .map(({ outcome, tests }) => ({ title: titleOf(outcome), range, tests }));
}

function isIn({ place: inner }: CoverageItem, { place: outer }: CoverageItem): boolean {
  return outer.span.start <= inner.span.start && inner.span.end <= outer.span.end;
}
