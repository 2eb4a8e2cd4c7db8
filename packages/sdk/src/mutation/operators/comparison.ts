import type { Comparison, ComparisonOperator, Expression } from "@handrail/syntax";
import { type Edit, type Ground, nextOf, replaced } from "../edit.ts";

type Words = Readonly<Partial<Record<ComparisonOperator, string>>>;

const opposites: Words = {
  "=": "!=",
  "!=": "=",
  "<": ">=",
  ">=": "<",
  ">": "<=",
  "<=": ">",
  is: "is not",
  "is not": "is",
  "is one of": "is not one of",
  "is not one of": "is one of",
  in: "not in",
  "not in": "in",
  "is before": "is after",
  "is after": "is before",
  "is more than": "is at most",
  "is at most": "is more than",
  "is less than": "is at least",
  "is at least": "is less than",
  "is more than … ago": "is less than",
  "is less than … ago": "is more than",
  "is more than … away": "is less than",
  "is less than … away": "is more than",
};

/** The same bound, with what equals it on the other side. */
const bounds: Words = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "is more than": "is at least",
  "is at least": "is more than",
  "is less than": "is at most",
  "is at most": "is less than",
};

const knownness: Words = { "is known": "is unknown", "is unknown": "is known" };

/**
 * A comparison the other way round, its bound moved, the next value instead of its own.
 *
 * @param inside the changes of what is compared
 */
export function comparisonEdits(
  node: Comparison,
  ground: Ground,
  inside: (side: Expression) => readonly Edit[],
): readonly Edit[] {
  const { left, right } = node;
  return [
    ...operatorEdits(node, ground),
    ...right.flatMap((side) => valueEdits(left, side, ground)),
    ...[left, ...right].filter(isDeep).flatMap(inside),
  ];
}

function operatorEdits(node: Comparison, ground: Ground): readonly Edit[] {
  const { operator, operatorSpan, span } = node;
  const found = [
    ["known", knownness[operator]],
    ["negated", opposites[operator]],
    ["bound", bounds[operator]],
  ] as const;
  const edits = found.flatMap(([kind, other]): readonly Edit[] => {
    if (other === undefined) return [];
    const whole = ground.text(node);
    const after =
      whole.slice(0, operatorSpan.start - span.start) +
      other +
      whole.slice(operatorSpan.end - span.start);
    return [
      {
        operator: kind,
        span: operatorSpan,
        text: other,
        shown: { before: whole, after },
      },
    ];
  });
  return edits.length > 0 ? edits : [replaced("negated", node, `not (${ground.text(node)})`)];
}

/** The value after the one that stands there, of those that the left side may have. */
function valueEdits(left: Expression, right: Expression, ground: Ground): readonly Edit[] {
  if (left.kind !== "nameExpression" || right.kind !== "nameExpression") return [];
  const next = nextOf(ground.valuesOf(left.name.text), right.name.text);
  if (next === undefined) return [];
  const subject = ground.text(left);
  return [
    {
      ...replaced("value", right, next),
      shown: { before: `${subject} = ${ground.text(right)}`, after: `${subject} = ${next}` },
    },
  ];
}

/** A bare name is a value or a fact, of which there is nothing to change inside. */
function isDeep({ kind }: Expression): boolean {
  return kind !== "nameExpression";
}
