import type { Decision } from "@handrail/sdk";
import { english } from "@handrail/syntax";
import { written } from "../../protocol/written.ts";

const { expect } = english.clauses;
const { actions, places } = english;

/** What a decision says, as a test expects it: one line an action. */
export function expectedOf(decision: Decision): readonly string[] {
  const recommended = decision.recommendations.map(({ action, by, via, within }) => {
    const clauses = [clause(actions.by, by), clause(actions.via, via), deadline(within)];
    return line(action, clauses.join(""), "");
  });
  const blocked = decision.blocked.map(({ action }) => line(action, "", places.blocked[0]));
  const deferred = decision.deferred.map(({ action }) => line(action, "", places.deferred[0]));
  const said = [...recommended, ...blocked, ...deferred].filter((one) => one !== null);
  return said.length === 0 ? [`  ${expect} ${places.nothing[0]}`] : [...new Set(said)];
}

function line(action: string, clauses: string, state: string): string | null {
  const spelt = written("action", action);
  return spelt === null ? null : `  ${expect} ${spelt}${clauses}${state === "" ? "" : ` ${state}`}`;
}

function clause(word: string, value: string | null): string {
  return value === null || written("value", value) !== value ? "" : ` ${word} ${value}`;
}

/** Exact hours and minutes alone: what is longer depends on the day. */
function deadline(within: string | null): string {
  const [, hours, minutes] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(within ?? "") ?? [];
  if (hours === undefined && minutes === undefined) return "";
  const total = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return ` ${actions.within} ${total % 60 === 0 ? `${total / 60}h` : `${total} min`}`;
}
