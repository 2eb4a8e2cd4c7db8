import * as actions from "./actions.ts";
import * as calendars from "./calendars.ts";
import * as choices from "./choices.ts";
import * as conditions from "./conditions.ts";
import type { FindingDefinition } from "./definition.ts";
import * as experiments from "./experiments.ts";
import * as histories from "./histories.ts";
import * as layout from "./layout.ts";
import * as lexical from "./lexical.ts";
import * as limits from "./limits.ts";
import * as promises from "./promises.ts";
import * as scores from "./scores.ts";
import * as sentences from "./sentences.ts";
import * as statements from "./statements.ts";
import * as tables from "./tables.ts";

/** Every kind of finding that the syntax alone makes, by code. */
export const syntaxFindings: readonly FindingDefinition<never>[] = [
  lexical,
  layout,
  sentences,
  conditions,
  actions,
  calendars,
  histories,
  limits,
  statements,
  scores,
  choices,
  experiments,
  promises,
  tables,
]
  .flatMap((definitions): readonly FindingDefinition<never>[] => Object.values(definitions))
  .sort((a, b) => (a.code < b.code ? -1 : 1));
