import { show } from "../record/show.ts";
import { compileAgain, PlanError } from "./error.ts";
import { planHash } from "./hash.ts";
import { kindFault } from "./kinds.ts";
import type { Plan } from "./plan.ts";
import { shapeFault } from "./plan-shape.ts";
import type { Fault } from "./shape.ts";

/** Throws `PlanError` with the first thing that is wrong with what is said to be a plan. */
export function checkPlan(document: { readonly [part: string]: unknown }): void {
  checkHash(document);
  const fault = shapeFault(document);
  if (fault !== null) throw damaged(fault);
  const kind = kindFault(document as unknown as Plan);
  if (kind !== null) throw damaged(kind);
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
    `The plan was changed after it was compiled: found ${found}, expected ${abbreviated(content)} for what it holds. ${compileAgain}`,
  );
}

function abbreviated(hash: string): string {
  return hash.length > 19 ? `${hash.slice(0, 19)}…` : hash;
}

function damaged({ path, found, expected }: Fault): PlanError {
  return new PlanError(
    `The plan is damaged at ${path.replace(/^\./, "")}: found ${found}, expected ${expected}. ${compileAgain}`,
  );
}
