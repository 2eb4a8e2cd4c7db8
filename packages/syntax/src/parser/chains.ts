import { isNotOr } from "../findings/conditions.ts";
import type { Edit } from "../findings/finding.ts";
import type { Report } from "../findings/reporter.ts";
import type { ChainLink, Comparison, Expression } from "../tree/expressions.ts";
import type { Span } from "../tree/span.ts";

type Quote = (span: Span) => string;

/** Reports `x is not A or B`, which says something else than its writer means. */
export function checkIsNotOr(
  first: Expression,
  rest: readonly ChainLink[],
  quote: Quote,
  report: Report,
): void {
  if (!rest.some(isOr)) return;
  let comparison = negative(first);
  let more: Expression[] = [];
  const close = () => {
    if (comparison !== undefined && more.length > 0) reportOne(comparison, more, quote, report);
    more = [];
  };
  for (const { operator, operand } of rest) {
    if (comparison !== undefined && operator === "or" && isValue(operand)) more.push(operand);
    else {
      close();
      comparison = negative(operand);
    }
  }
  close();
}

function isOr({ operator }: ChainLink): boolean {
  return operator === "or";
}

function negative(part: Expression): Comparison | undefined {
  if (part.kind !== "comparison") return undefined;
  const [value] = part.right;
  const { operator } = part;
  return (operator === "is not" || operator === "!=") && value !== undefined && isValue(value)
    ? part
    : undefined;
}

function isValue({ kind }: Expression): boolean {
  return kind === "nameExpression" || kind === "literal";
}

function reportOne(
  { span: { start }, left, operatorSpan, right }: Comparison,
  more: readonly Expression[],
  quote: Quote,
  report: Report,
): void {
  const values = [...right, ...more];
  const end = values.at(-1)?.span.end ?? operatorSpan.end;
  const list = `is not one of ${values.map(({ span }) => quote(span)).join(", ")}`;
  const edits: Edit[] = [{ span: operatorSpan, text: "is not one of" }];
  values.slice(1).forEach(({ span }, index) => {
    const before = values[index]?.span.end ?? span.start;
    edits.push({ span: { start: before, end: span.start }, text: ", " });
  });
  report(
    isNotOr,
    { start, end },
    { found: quote({ start, end }), right: `${quote(left.span)} ${list}` },
    { title: `Replace with \`${list}\``, certain: true, edits },
  );
}
