import type { Playbook } from "@handrail/sdk";
import { english } from "@handrail/syntax";
import { expectedOf } from "./expected.ts";
import { givenElements, givenFacts } from "./given.ts";
import { quoted } from "./value.ts";

/** A situation to make a test of. */
export interface Situation {
  readonly record: { readonly [field: string]: unknown };
  /** ISO 8601; null is the moment at which tests are decided that do not say it. */
  readonly now: string | null;
}

/** Monday at nine in the playbook's zone, as for every test that does not say when it is. */
export function usualMoment({ zone }: Playbook["plan"]): string {
  const asUtc = new Date("2026-01-05T09:00:00Z");
  const format = {
    timeZone: zone,
    hourCycle: "h23",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  } as const;
  const parts = new Intl.DateTimeFormat("en", format).formatToParts(asUtc);
  const [day = 5, hour = 9, minute = 0] = (["day", "hour", "minute"] as const).map((type) =>
    Number(parts.find((part) => part.type === type)?.value),
  );
  const ahead = ((day - 5) * 24 + (hour - 9)) * 60 + minute;
  return new Date(asUtc.getTime() - ahead * 60_000).toISOString();
}

/**
 * The sentence of a test that gives a situation and expects what is decided of it today.
 *
 * @throws RecordError with everything that is wrong with the record
 */
export function testOf(playbook: Playbook, title: string, { record, now }: Situation): string {
  const decision = playbook.decide(record, { now: now ?? usualMoment(playbook.plan) });
  const { plan } = playbook;
  const { statements, clauses, places } = english;
  return [
    `${statements.test} ${quoted(title)}`,
    ...(now === null ? [] : [`  ${clauses.given} ${places.at[0]} ${now}`]),
    ...givenFacts(plan, playbook.facts(record)),
    ...givenElements(plan, record),
    ...expectedOf(decision),
    "",
  ].join("\n");
}
