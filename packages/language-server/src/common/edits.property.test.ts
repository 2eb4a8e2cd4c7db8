import { createLinter } from "@handrail/linter";
import { createModel } from "@handrail/model";
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  type Diagnostic,
  DocumentDiagnosticRequest,
  type FullDocumentDiagnosticReport,
  type Range,
  WorkspaceDiagnosticRequest,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, startClient } from "../testing/client.ts";
import { pathOf } from "./workspace/uris.ts";

// Whatever a client sends, the server then finds what a fresh one finds in the same text.

const uri = "file:///sales/main.playbook";
const baseUri = "file:///sales/base.playbook";
const otherUri = "file:///sales/other.playbook";
const other = 'use "base.playbook"\nwhen stage = evaluation and late\nthen call\n';
const base = "fact stage is one of evaluation, renewal\naction call is human, helps\n";
const start = `use "base.playbook"

rule "Größe 😀"
  when stage = evaluation and urgent
  then call within 1h
`;
/** What people type, with things that nobody should. */
const pieces = [
  ...["when ", "then ", " and ", " or ", "\n", "\n  ", "\r\n", '"', "`", "(", ")", "=", "# ", ", "],
  ...["stage", "urgent", "call", "1h", "5 EUR", "fact x is yes/no\n", 'use "base.playbook"\n'],
  ...["\ud800", "\udc00", "😀", "\u2028", "\t", "\0", "rule ", "never ", "", "é", "e\u0301"],
];

interface Edit {
  readonly uri: string;
  readonly from: number;
  readonly length: number;
  readonly text: string;
  /** Now and then a place that is outside of the text. */
  readonly beyond: boolean;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  uri: fc.constantFrom(uri, uri, uri, baseUri),
  from: fc.nat(400),
  length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(12)),
  text: fc.constantFrom(...pieces),
  beyond: fc.nat(19).map((one) => one === 0),
});

const edits = Number(process.env.HANDRAIL_EDITS ?? 20_000);
const perRun = 200;

it(`after ${edits} edits, the findings are those of a fresh server`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: perRun, maxLength: perRun }), async (sequence) => {
      const stored = { [baseUri]: base, [otherUri]: other };
      const client = await startClient({ files: stored, folders: ["file:///sales"] });
      try {
        const texts = new Map([
          [uri, start],
          [baseUri, base],
        ]);
        for (const [one, text] of texts) await client.open(one, text);
        for (const [index, one] of sequence.entries()) {
          const text = texts.get(one.uri) ?? "";
          const { from, to } = placeOf(text, one);
          const places = TextDocument.create(one.uri, "playbook", 1, text);
          const range = one.beyond
            ? beyond
            : { start: places.positionAt(from), end: places.positionAt(to) };
          texts.set(one.uri, text.slice(0, from) + one.text + text.slice(to));
          await client.change(one.uri, index + 2, { range, text: one.text });
          if (index % 20 === 19) await expectFresh(client, new Map([...texts, [otherUri, other]]));
        }
      } finally {
        await client.stop();
      }
    }),
    { numRuns: Math.max(1, Math.ceil(edits / perRun)), seed: 20_261_125 },
  );
}, 600_000);

/** Of the open documents by themselves, then of all files at once. */
async function expectFresh(client: Client, texts: ReadonlyMap<string, string>): Promise<void> {
  const wanted = fresh(texts);
  for (const one of [uri, baseUri]) {
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: one },
    });
    const { items } = report as FullDocumentDiagnosticReport;
    expect(said(items)).toEqual(wanted.get(one));
  }
  const all = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
    previousResultIds: [],
  });
  const found = all.items.map((one) => [one.uri, "items" in one ? said(one.items) : null] as const);
  expect(new Map(found)).toEqual(wanted);
}

function said(items: readonly Diagnostic[]) {
  return items.map(({ code, range }) => [code, range.start]);
}

const beyond: Range = {
  start: { line: 9999, character: 3 },
  end: { line: 10_000, character: 9 },
};

function placeOf(text: string, one: Edit): { readonly from: number; readonly to: number } {
  if (one.beyond) return { from: text.length, to: text.length };
  const from = text.length === 0 ? 0 : onWhole(text, one.from % text.length);
  return { from, to: Math.max(from, onWhole(text, Math.min(from + one.length, text.length))) };
}

/** No editor has a cursor inside of a line's end of two characters. */
function onWhole(text: string, at: number): number {
  return text.slice(at - 1, at + 1) === "\r\n" ? at - 1 : at;
}

function fresh(texts: ReadonlyMap<string, string>) {
  const model = createModel();
  for (const [one, text] of texts) model.setFile(pathOf(one), { text });
  const linter = createLinter(model);
  return new Map(
    [...texts].map(([one, text]) => {
      const document = TextDocument.create(one, "playbook", 1, text);
      const found = linter.findings(pathOf(one));
      return [one, found.map(({ code, span }) => [code, document.positionAt(span.start)])];
    }),
  );
}
