import type { StatementWord } from "../dialect/dialect.ts";
import { action } from "./action.ts";
import { calendar } from "./calendar.ts";
import { choice } from "./choice.ts";
import { define } from "./define.ts";
import { experiment } from "./experiment.ts";
import { fact } from "./fact.ts";
import { history, list } from "./history.ts";
import { limit } from "./limit.ts";
import { never } from "./never.ts";
import { playbook } from "./playbook.ts";
import { promise } from "./promise.ts";
import { read } from "./read.ts";
import { rule } from "./rule.ts";
import { score } from "./score.ts";
import { set } from "./set.ts";
import { setting } from "./setting.ts";
import type { StatementSyntax } from "./syntax.ts";
import { table } from "./table/table.ts";
import { test } from "./test.ts";
import { use } from "./use.ts";
import { without } from "./without.ts";

/** Every statement of the language. */
export const statements: Readonly<Record<StatementWord, StatementSyntax>> = {
  playbook,
  use,
  without,
  fact,
  history,
  list,
  action,
  define,
  setting,
  set,
  rule,
  score,
  choice,
  experiment,
  promise,
  table,
  never,
  limit,
  read,
  calendar,
  test,
};
