import { parse } from "../parse.ts";
import type { Statement } from "../tree/statements.ts";
import { withoutPlaces } from "./trees.ts";

/** The one statement of a text without findings, as plain data without places. */
export function only(text: string): unknown {
  return withoutPlaces(onlyNode(text));
}

/** The one statement of a text without findings. */
export function onlyNode(text: string): Statement {
  const { statements, findings } = parse(text);
  const [statement] = statements;
  if (statement === undefined || statements.length !== 1 || findings.length > 0) {
    throw new Error(`not one right statement: ${JSON.stringify(findings)}`);
  }
  return statement;
}
