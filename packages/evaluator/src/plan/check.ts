import { isObject } from "../record/object.ts";
import { show } from "../record/show.ts";
import { PlanError } from "./error.ts";
import { planHash } from "./hash.ts";
import { kindFault } from "./kinds.ts";
import type { Plan } from "./plan.ts";
import { shapeFault } from "./plan-shape.ts";
import type { Fault } from "./shape.ts";

const format = "handrail-plan";
const schema = 1;
const again = "Compile the playbook again with `handrail compile`.";

/**
 * The plan that a document or its JSON text holds.
 *
 * @throws PlanError with the first thing that is wrong with it
 */
export function checkedPlan(given: unknown): Plan {
  const document = typeof given === "string" ? parsed(given) : given;
  if (!isObject(document)) {
    throw new PlanError(
      `This is no plan: found ${show(document)}, expected the object that a playbook compiles to. ${again}`,
    );
  }
  checkVersion(document);
  checkHash(document);
  const fault = shapeFault(document);
  if (fault !== null) throw damaged(fault);
  const plan = document as unknown as Plan;
  const kind = kindFault(plan);
  if (kind !== null) throw damaged(kind);
  return plan;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    const found =
      text.trim() === "" ? "nothing" : `${text.length} characters that are no whole JSON document`;
    throw new PlanError(
      `The plan is cut off or damaged: found ${found}, expected the JSON text of a plan. ${again}`,
    );
  }
}

function checkVersion(document: { readonly [part: string]: unknown }): void {
  if (document.format !== format) {
    const found =
      document.format === undefined ? "no format" : `the format ${show(document.format)}`;
    throw new PlanError(`This is no plan: found ${found}, expected "${format}". ${again}`);
  }
  const found = document.schema;
  if (found === schema) return;
  if (typeof found === "number" && found > schema) {
    throw new PlanError(
      `The plan is newer than this evaluator: found schema ${found}, expected ${schema}. Update @handrail/evaluator, or compile the playbook again with the \`handrail compile\` of its version.`,
    );
  }
  throw new PlanError(
    `The plan is older than this evaluator: found ${found === undefined ? "no schema" : `schema ${show(found)}`}, expected ${schema}. ${again}`,
  );
}

function checkHash(document: { readonly [part: string]: unknown }): void {
  const { hash } = document;
  const content = planHash(document as unknown as Plan);
  if (hash === content) return;
  const found =
    hash === undefined
      ? "no hash"
      : `the hash ${typeof hash === "string" ? abbreviated(hash) : show(hash)}`;
  throw new PlanError(
    `The plan was changed after it was compiled: found ${found}, expected ${abbreviated(content)} for what it holds. ${again}`,
  );
}

function abbreviated(hash: string): string {
  return hash.length > 19 ? `${hash.slice(0, 19)}…` : hash;
}

function damaged({ path, found, expected }: Fault): PlanError {
  return new PlanError(
    `The plan is damaged at ${path.replace(/^\./, "")}: found ${found}, expected ${expected}. ${again}`,
  );
}
