import { type Chain, type Fix, type Span, type SyntaxFile, walk } from "@handrail/syntax";
import { inside } from "../opposites.ts";
import { quoted } from "../words.ts";

/** Takes a part out of what `and` or `or` joins; null where it is not plain what would be left. */
export function leavingOut(
  { statements, text }: SyntaxFile,
  { start, end }: Span,
): Fix | undefined {
  const around = statements.find(({ span }) => span.start <= start && end <= span.end);
  if (around === undefined) return undefined;
  let found: Span | undefined;
  walk(around, (node) => {
    if (node.kind === "chain") found ??= operandOf(node as Chain, start, end);
    return true;
  });
  if (found === undefined) return undefined;
  return {
    title: `Leave out ${quoted(text.slice(start, end))}`,
    certain: true,
    edits: [{ span: found, text: "" }],
  };
}

function operandOf({ first, rest }: Chain, start: number, end: number): Span | undefined {
  if (new Set(rest.map(({ operator }) => operator)).size !== 1) return undefined;
  const operands = [first, ...rest.map(({ operand }) => operand)];
  const at = operands.findIndex((one) =>
    [one, inside(one)].some(({ span }) => span.start === start && span.end === end),
  );
  const own = operands[at];
  if (own === undefined) return undefined;
  const before = operands[at - 1];
  const after = operands[at + 1];
  if (before !== undefined) return { start: before.span.end, end: own.span.end };
  return after === undefined ? undefined : { start: own.span.start, end: after.span.start };
}
