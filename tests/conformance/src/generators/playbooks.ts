import type { Playbook } from "../playbook/playbook.ts";
import { withCalendars } from "./calendars.ts";
import { choices } from "./choices.ts";
import { zones } from "./days.ts";
import { withDefines } from "./defines.ts";
import type { Draw } from "./draw.ts";
import { withExperiments } from "./experiments.ts";
import { guardrail } from "./guardrails.ts";
import { header } from "./headers.ts";
import { limits } from "./limits.ts";
import { readings } from "./readings.ts";
import { rules } from "./rules.ts";
import type { Scope } from "./scope.ts";
import { withScores } from "./scores.ts";
import { withSelections } from "./selections.ts";
import { tables, withTables } from "./tables.ts";
import { vocabulary } from "./vocabulary.ts";

/** A playbook, and what its records should be about. */
export interface Generated {
  readonly playbook: Playbook;
  readonly scope: Scope;
}

/** What a playbook works out, in an order in which each may use what comes before it. */
const workedOut: readonly ((draw: Draw, scope: Scope) => Scope)[] = [
  withDefines,
  withScores,
  withTables,
  withExperiments,
  withDefines,
  withTables,
  withSelections,
];

/** A playbook with any of the language's constructs, none of which is an error. */
export function generate(draw: Draw): Generated {
  const scope = workedOut.reduce((sofar, more) => more(draw, sofar), vocabulary(draw));
  const { topics, histories, actions, actionsDeclared, settings, defines, scores, experiments } =
    scope;
  const hasUsed = draw.chance(25);
  const choosing = choices(draw);
  const playbook: Playbook = {
    header: draw.maybe(75, () => header(draw, draw.pick(zones))),
    usedHeader: hasUsed ? draw.maybe(60, () => header(draw, null)) : null,
    calendars: [],
    facts: topics
      .filter(({ declared }) => declared)
      .map(({ name, type, ask, id }) => ({ name, type, ask, id })),
    histories: histories.map(({ history }) => history),
    actions: actionsDeclared ? actions : [],
    settings: settings.map((one) => (hasUsed ? one : { ...one, set: null })),
    defines,
    scores,
    tables: tables(draw, scope, hasUsed),
    experiments,
    readings: draw.chance(15) ? readings(draw, topics, histories) : [],
    choices: choosing,
    rules: rules(draw, scope, hasUsed, choosing),
    guardrails: draw.many(0, 4, (index) => guardrail(draw, scope, { index, hasUsed })),
    limits: limits(draw, scope, hasUsed),
  };
  return { playbook: withCalendars(draw, playbook, () => header(draw, draw.pick(zones))), scope };
}
