import type { Playbook } from "@handrail/sdk";
import type { PlaybookDocument } from "../protocol/document.ts";
import { usualMoment } from "./test-writing/moment.ts";

/** The id of the rule that stands at a place; null where none does. */
export function ruleIdAt(
  { plan }: Playbook,
  document: PlaybookDocument,
  start: number,
): string | null {
  const { rules = [], files = [] } = plan.places ?? {};
  const own = files.indexOf(document.path.slice(document.path.lastIndexOf("/") + 1));
  const { line, character } = document.position(start);
  const index = rules.findIndex(
    (place) => place.file === own && place.line === line + 1 && place.column === character + 1,
  );
  return plan.rules[index]?.id ?? null;
}

/**
 * The fewest facts with which a rule fires, as a record; null where none were found.
 *
 * @param starts records to begin with, besides the one in which nothing is known
 */
export function firingRecord(
  playbook: Playbook,
  rule: string,
  starts: readonly { readonly [field: string]: unknown }[],
): { readonly [field: string]: unknown } | null {
  const { plan } = playbook;
  const planned = plan.rules.find(({ id }) => id === rule);
  const action = plan.actions[planned?.then[0]?.action ?? -1]?.name;
  if (action === undefined) return null;
  for (const start of [{}, ...starts]) {
    const { rules } = playbook.why(start, action, { now: usualMoment(plan.zone) });
    const found = rules.find(({ id }) => id === rule);
    if (found?.truth === true) return start;
    const change = found?.change;
    if (change == null) continue;
    return { ...start, ...Object.fromEntries(change.map(({ fact, to }) => [fact, to])) };
  }
  return null;
}
