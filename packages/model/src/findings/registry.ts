import * as actions from "./actions.ts";
import * as aggregates from "./aggregates.ts";
import * as calendars from "./calendars.ts";
import * as choices from "./choices.ts";
import * as conditions from "./conditions.ts";
import * as declarations from "./declarations.ts";
import type { ModelFindingDefinition } from "./define.ts";
import * as experiments from "./experiments.ts";
import * as files from "./files.ts";
import * as histories from "./histories.ts";
import * as historyWords from "./history-words.ts";
import * as limits from "./limits.ts";
import * as names from "./names.ts";
import * as reading from "./reading.ts";
import * as rules from "./rules.ts";
import * as scores from "./scores.ts";
import * as tables from "./tables.ts";
import * as tests from "./tests.ts";
import * as time from "./time.ts";
import * as types from "./types.ts";

/** Every kind of finding that the model makes, by code. */
export const modelFindings: readonly ModelFindingDefinition<never>[] = [
  ...Object.values(actions),
  ...Object.values(aggregates),
  ...Object.values(calendars),
  ...Object.values(choices),
  ...Object.values(conditions),
  ...Object.values(declarations),
  ...Object.values(experiments),
  ...Object.values(files),
  ...Object.values(histories),
  ...Object.values(historyWords),
  ...Object.values(limits),
  ...Object.values(names),
  ...Object.values(reading),
  ...Object.values(rules),
  ...Object.values(scores),
  ...Object.values(tables),
  ...Object.values(tests),
  ...Object.values(time),
  ...Object.values(types),
].toSorted((left, right) => (left.code < right.code ? -1 : 1));
