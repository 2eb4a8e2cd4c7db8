import type { Statement } from "@handrail/syntax";
import { checkAction } from "./action.ts";
import { checkCalendar } from "./calendar.ts";
import { checkChoice } from "./choice.ts";
import type { Checking } from "./context.ts";
import { checkDefine } from "./define.ts";
import { checkExperiment } from "./experiment.ts";
import { checkFact } from "./fact.ts";
import { checkHistory } from "./history.ts";
import { checkLimit } from "./limit.ts";
import { checkGuardrail } from "./never.ts";
import { checkPlaybook } from "./playbook.ts";
import { checkRead } from "./read.ts";
import { checkRule } from "./rule.ts";
import { checkScore } from "./score.ts";
import { checkSet, checkSetting } from "./setting.ts";
import { checkTable } from "./table/check.ts";
import { checkUse } from "./use.ts";
import { checkWithout } from "./without.ts";

/** Everything that is wrong with one statement, but for tests, which are checked after all others. */
export function checkStatement(checking: Checking, statement: Statement, index: number): void {
  switch (statement.kind) {
    case "playbook":
      checkPlaybook(checking, statement, index);
      break;
    case "use":
      checkUse(checking, statement);
      break;
    case "without":
      checkWithout(checking, statement);
      break;
    case "fact":
      checkFact(checking, statement, index);
      break;
    case "history":
    case "list":
      checkHistory(checking, statement, index);
      break;
    case "action":
      checkAction(checking, statement, index);
      break;
    case "define":
      checkDefine(checking, statement, index);
      break;
    case "setting":
      checkSetting(checking, statement, index);
      break;
    case "set":
      checkSet(checking, statement, index);
      break;
    case "rule":
      checkRule(checking, statement, index);
      break;
    case "score":
      checkScore(checking, statement, index);
      break;
    case "experiment":
      checkExperiment(checking, statement, index);
      break;
    case "choice":
      checkChoice(checking, statement, index);
      break;
    case "table":
      checkTable(checking, statement, index);
      break;
    case "never":
      checkGuardrail(checking, statement, index);
      break;
    case "limit":
      checkLimit(checking, statement, index);
      break;
    case "read":
      checkRead(checking, statement, index);
      break;
    case "calendar":
      checkCalendar(checking, statement, index);
      break;
    case "test":
    case "promise":
    case "broken":
      break;
  }
}
