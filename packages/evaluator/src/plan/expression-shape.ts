import { elementShapes } from "./element-shape.ts";
import {
  anything,
  byTag,
  type Fault,
  fault,
  fields,
  indexOf,
  isIndex,
  list,
  number,
  optional,
  orNull,
  type Shape,
  text,
  within,
  words,
} from "./shape.ts";

const values = fields({ values: list(text) });

const dataTypes: { readonly [kind: string]: Shape } = {
  "yes/no": anything,
  "one of": values,
  "step of": values,
  number: fields({ from: orNull(number), to: orNull(number) }),
  percent: anything,
  money: fields({ currency: text }),
  duration: anything,
  date: anything,
  time: anything,
  text: anything,
  "list of": fields({ of: (value) => dataTypeShape(value) }),
  any: anything,
};

/** The type of what a record can hold. */
export const dataTypeShape: Shape = byTag("kind", dataTypes);

export const typeShape: Shape = byTag("kind", {
  ...dataTypes,
  "records of": fields({ history: number }),
});

const comparedAs = words(
  ...["yes/no", "choice", "number", "money", "duration", "date", "time", "text", "any"],
);

const arithmeticKind = words(
  ...["number", "money", "money number", "money ratio"],
  ...["duration", "duration number", "duration ratio"],
  ...["time duration", "date duration", "time time", "date date"],
);

/** The table of expressions: operands stand before what uses them, so that nothing goes round in circles. */
export function tableShape(facts: number, histories: number): Shape {
  let position = 0;
  const expression = expressionShape(facts, histories, (value) =>
    isIndex(value, position) ? null : indexOf("an expression before it,", position)(value),
  );
  return (table): Fault | null => {
    if (!Array.isArray(table)) return fault(table, "a list");
    for (position = 0; position < table.length; position += 1) {
      const found = expression(table[position]);
      if (found !== null) return within(`[${position}]`, found);
    }
    return null;
  };
}

/** @param before the shape of an operand */
function expressionShape(facts: number, histories: number, before: Shape): Shape {
  const two = { left: before, right: before };
  const one = fields({ of: before });
  const some = fields({ of: list(before) });
  return byTag("op", {
    fact: fields({ fact: indexOf("a fact", facts) }),
    constant: fields({ type: typeShape, value: anything }),
    now: anything,
    today: anything,
    and: some,
    or: some,
    not: one,
    known: one,
    "day of": one,
    compare: fields({
      as: comparedAs,
      relation: words("=", "!=", "<", "<=", ">", ">="),
      ...two,
      values: optional(list(text)),
    }),
    "one of": fields({ as: comparedAs, left: before, values: list(anything) }),
    contains: fields({ as: words("text", "list"), of: comparedAs, ...two }),
    "starts with": fields(two),
    ...elementShapes(histories, before),
    arithmetic: fields({ as: arithmeticKind, operator: words("+", "-", "*", "/"), ...two }),
    variant: fields({
      salt: text,
      subject: before,
      variants: list(fields({ name: text, share: number })),
    }),
    score: fields({ items: list(fields({ when: before, points: number })) }),
    rows: fields({ policy: words("first match", "unique", "collect"), of: list(before) }),
    hit: fields({ rows: before, row: number }),
    pick: fields({ type: typeShape, rows: before, values: list(orNull(before)) }),
    band: fields({ score: before, bands: list(fields({ name: text, below: orNull(number) })) }),
  });
}
