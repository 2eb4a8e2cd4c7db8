import { childrenOf, type Node, type Span } from "@handrail/syntax";
import type { Position, SelectionRange } from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import type { PlaybookDocument } from "../protocol/document.ts";

/** What "expand selection" selects next: a name, the condition that holds it, the sentence, the file. */
export const selectionRanges: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  register({ connection, requests }) {
    connection.onSelectionRanges(
      requests.ofDocument((document, { positions }) =>
        positions.map((position) => selectionAt(document, position)),
      ),
    );
  },
};

function selectionAt(document: PlaybookDocument, position: Position): SelectionRange {
  const offset = document.offset(position);
  const whole: Span = { start: 0, end: document.text.length };
  const spans = [whole];
  let nodes: readonly Node[] = document.tree.statements;
  for (;;) {
    const inside = nodes.find(({ span }) => span.start <= offset && offset <= span.end);
    if (inside === undefined) break;
    spans.push(inside.span);
    nodes = childrenOf(inside);
  }
  return nested(document, distinct(spans));
}

function distinct(spans: readonly Span[]): readonly Span[] {
  return spans.filter((span, index) => {
    const outer = spans[index - 1];
    return outer === undefined || span.start !== outer.start || span.end !== outer.end;
  });
}

/** @param spans from the widest to the narrowest; there is one at least */
function nested(document: PlaybookDocument, [widest, ...rest]: readonly Span[]): SelectionRange {
  const outermost = { range: document.range(widest ?? { start: 0, end: 0 }) };
  return rest.reduce<SelectionRange>(
    (parent, span) => ({ range: document.range(span), parent }),
    outermost,
  );
}
