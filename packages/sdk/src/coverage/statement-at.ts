import type { Model, Place } from "@handrail/model";
import type { Span, Statement } from "@handrail/syntax";

/** The statement that stands somewhere. */
export type StatementAt = (place: Place) => Statement | undefined;

export function statementsOf(model: Model): StatementAt {
  const known = new Map<string, ReadonlyMap<number, Statement>>();
  return ({ file, span }) => {
    let statements = known.get(file);
    if (statements === undefined) {
      statements = new Map(model.tree(file).statements.map((one) => [one.span.start, one]));
      known.set(file, statements);
    }
    return statements.get(span.start);
  };
}

/** Where the condition after its `unless` stands. */
export function unlessOf(statement: Statement | undefined): Span | null {
  if (statement?.kind !== "rule" && statement?.kind !== "never") return null;
  return statement.unless?.span ?? null;
}
