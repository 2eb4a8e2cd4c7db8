import { createLinter } from "@handrail/linter";
import { createModel } from "@handrail/model";
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  DocumentDiagnosticRequest,
  type FullDocumentDiagnosticReport,
  type Range,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { startClient } from "../testing/client.ts";

// Whatever a client sends, the server then finds what a fresh one finds in the same text.

const uri = "file:///sales/main.playbook";
const baseUri = "file:///sales/base.playbook";
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
  readonly from: number;
  readonly length: number;
  readonly text: string;
  /** Now and then a place that is outside of the text. */
  readonly beyond: boolean;
}

const edit: fc.Arbitrary<Edit> = fc.record({
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
      const client = await startClient({ files: { [baseUri]: base }, folders: ["file:///sales"] });
      try {
        await client.open(uri, start);
        let text = start;
        for (const [index, one] of sequence.entries()) {
          const { from, to } = placeOf(text, one);
          const places = TextDocument.create(uri, "playbook", 1, text);
          const range = one.beyond
            ? beyond
            : { start: places.positionAt(from), end: places.positionAt(to) };
          text = text.slice(0, from) + one.text + text.slice(to);
          await client.change(uri, index + 2, { range, text: one.text });
          if (index % 20 !== 19) continue;
          const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
            textDocument: { uri },
          });
          const { items } = report as FullDocumentDiagnosticReport;
          expect(items.map(({ code, range: { start } }) => [code, start])).toEqual(fresh(text));
        }
      } finally {
        await client.stop();
      }
    }),
    { numRuns: Math.max(1, Math.ceil(edits / perRun)), seed: 20_261_125 },
  );
}, 600_000);

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

function fresh(text: string) {
  const document = TextDocument.create(uri, "playbook", 1, text);
  const model = createModel();
  model.setFile("/sales/base.playbook", { text: base });
  model.setFile("/sales/main.playbook", { text });
  return createLinter(model)
    .findings("/sales/main.playbook")
    .map(({ code, span }) => [code, document.positionAt(span.start)]);
}
