import type { Statement } from "@handrail/syntax";
import type { Elaboration } from "../expressions/elaboration.ts";
import type { TypedExpression } from "../linked/expression.ts";
import type { DeclaredDefine, DerivedPart } from "../scope/declarations.ts";
import { declareDefine, defineValue } from "./define.ts";
import { declareExperiment, experimentValue } from "./experiment.ts";
import { bandValue, declareScore, scoreValue } from "./score.ts";
import { declareTable } from "./table/outline.ts";
import { pickValue } from "./table/values.ts";

/** The names that a statement gives to what follows from the facts. */
export function declareDerived(statement: Statement, index: number): readonly DeclaredDefine[] {
  switch (statement.kind) {
    case "define": {
      const define = declareDefine(statement, index);
      return define === null ? [] : [define];
    }
    case "experiment":
      return declareExperiment(statement, index);
    case "score":
      return declareScore(statement, index);
    case "table":
      return declareTable(statement, index);
    default:
      return [];
  }
}

/** What one of these names comes to; null where the statement gives none. */
export function derivedValue(
  on: Elaboration,
  statement: Statement | undefined,
  part: DerivedPart,
): TypedExpression | null {
  switch (statement?.kind) {
    case "define":
      return defineValue(on, statement);
    case "experiment":
      return experimentValue(on, statement);
    case "score":
      return part === "band" ? bandValue(on, statement) : scoreValue(on, statement);
    case "table":
      return typeof part === "number" ? pickValue(on, statement, part) : null;
    default:
      return null;
  }
}
