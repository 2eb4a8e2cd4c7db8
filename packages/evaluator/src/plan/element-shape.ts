import {
  fields,
  indexOf,
  list,
  number,
  optional,
  orNull,
  type Shape,
  text,
  words,
} from "./shape.ts";

/** Histories and lists; `type` is the shape of what their fields hold. */
export function historiesShape(type: Shape): Shape {
  return list(
    fields({
      kind: words("history", "list"),
      name: text,
      plural: text,
      fields: list(fields({ name: text, type })),
    }),
  );
}

const aggregateFunction = words(
  ...["number", "any", "none", "sum", "average", "smallest", "largest", "percentile"],
  ...["last", "time since last", "time between"],
);

/** The expressions that look at the elements of histories; `before` is the shape of an operand. */
export function elementShapes(histories: number, before: Shape): { readonly [op: string]: Shape } {
  const history = indexOf("a history", histories);
  const elements = { history, where: orNull(before), of: orNull(before) };
  return {
    field: fields({ history, field: number }),
    aggregate: fields({
      function: aggregateFunction,
      ...elements,
      window: orNull(before),
      rank: optional(number),
    }),
    selection: fields({
      ...elements,
      count: orNull(number),
      by: orNull(fields({ of: before, order: words("highest", "lowest") })),
    }),
  };
}
