import { isObject } from "../record/object.ts";
import { show } from "../record/show.ts";
import { compileAgain } from "./error.ts";
import { format, schema } from "./format.ts";

/** Why something is no plan that this evaluator opens. */
export function unopened(given: unknown, document: unknown): string {
  if (document === undefined && typeof given === "string") {
    const found =
      given.trim() === ""
        ? "nothing"
        : `${given.length} characters that are no whole JSON document`;
    return `The plan is cut off or damaged: found ${found}, expected the JSON text of a plan. ${compileAgain}`;
  }
  if (!isObject(document)) {
    return `This is no plan: found ${show(document)}, expected the object that a playbook compiles to. ${compileAgain}`;
  }
  if (document.format !== format) {
    const found =
      document.format === undefined ? "no format" : `the format ${show(document.format)}`;
    return `This is no plan: found ${found}, expected "${format}". ${compileAgain}`;
  }
  const found = document.schema;
  if (typeof found === "number" && found > schema) {
    return `The plan is newer than this evaluator: found schema ${found}, expected ${schema}. Update @handrail/evaluator, or compile the playbook again with the \`handrail compile\` of its version.`;
  }
  return `The plan is older than this evaluator: found ${found === undefined ? "no schema" : `schema ${show(found)}`}, expected ${schema}. ${compileAgain}`;
}
