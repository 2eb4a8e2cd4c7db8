import type { IToken } from "chevrotain";
import { english } from "../dialect/en.ts";
import { notBeforeOperator } from "../findings/conditions.ts";
import type { Report } from "../findings/reporter.ts";
import type { Comparison, Not } from "../tree/expressions.ts";
import type { Span } from "../tree/span.ts";

const [not] = english.places.not;

/** Whether an operator's words hold a `not` that stands before the comparison in this language. */
export function isNegated({ image }: IToken): boolean {
  return (
    image.includes(not) && Object.hasOwn(english.negated, image.toLowerCase().replace(/\s+/g, " "))
  );
}

/** Reports `x is not between …` and reads it as `not x is between …`. */
export function negate(comparison: Comparison, quote: (span: Span) => string, report: Report): Not {
  const { span, left, operator, operatorSpan } = comparison;
  const end = { start: operatorSpan.end, end: span.end };
  const right = `${not} ${quote(left.span)} ${operator} ${quote(end)}`;
  report(
    notBeforeOperator,
    operatorSpan,
    { found: quote(operatorSpan), right },
    {
      title: `Replace with \`${right}\``,
      certain: true,
      edits: [
        { span: { start: left.span.start, end: left.span.start }, text: `${not} ` },
        { span: operatorSpan, text: operator },
      ],
    },
  );
  return { kind: "not", span, operand: comparison };
}
