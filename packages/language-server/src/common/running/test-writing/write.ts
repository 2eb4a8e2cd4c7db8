import { momentIn, type Playbook } from "@handrail/sdk";
import { english } from "@handrail/syntax";
import { expectedOf } from "./expected.ts";
import { givenElements, givenFacts } from "./given.ts";
import { usualMoment } from "./moment.ts";
import { quoted } from "./value.ts";

/** A situation to make a test of. */
export interface Situation {
  readonly record: { readonly [field: string]: unknown };
  /** ISO 8601; null is the moment at which tests are decided that do not say it. */
  readonly now: string | null;
}

/**
 * The sentence of a test that gives a situation and expects what is decided of it today.
 *
 * @throws RecordError with everything that is wrong with the record
 */
export function testOf(playbook: Playbook, title: string, { record, now }: Situation): string {
  const decision = playbook.decide(record, { now: now ?? usualMoment(playbook.plan.zone) });
  const { plan } = playbook;
  const { statements, clauses, places } = english;
  return [
    `${statements.test} ${quoted(title)}`,
    ...(now === null ? [] : [`  ${clauses.given} ${places.at[0]} ${momentIn(plan.zone)(now)}`]),
    ...givenFacts(plan, playbook.facts(record)),
    ...givenElements(plan, record),
    ...expectedOf(decision),
    "",
  ].join("\n");
}
