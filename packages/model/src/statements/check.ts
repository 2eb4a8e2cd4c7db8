import type { Statement } from "@handrail/syntax";
import { checkAction } from "./action.ts";
import type { Checking } from "./context.ts";
import { checkDefine } from "./define.ts";
import { checkFact } from "./fact.ts";
import { checkGuardrail } from "./never.ts";
import { checkPlaybook } from "./playbook.ts";
import { checkRead } from "./read.ts";
import { checkRule } from "./rule.ts";
import { checkSet, checkSetting } from "./setting.ts";
import { checkUse } from "./use.ts";
import { checkWithout } from "./without.ts";

/** Everything that is wrong with one statement, but for tests, which are checked after all others. */
export function checkStatement(checking: Checking, statement: Statement, index: number): void {
  switch (statement.kind) {
    case "playbook":
      return checkPlaybook(checking, statement, index);
    case "use":
      return checkUse(checking, statement);
    case "without":
      return checkWithout(checking, statement);
    case "fact":
      return checkFact(checking, statement, index);
    case "action":
      return checkAction(checking, statement, index);
    case "define":
      return checkDefine(checking, statement, index);
    case "setting":
      return checkSetting(checking, statement, index);
    case "set":
      return checkSet(checking, statement, index);
    case "rule":
      return checkRule(checking, statement, index);
    case "never":
      return checkGuardrail(checking, statement, index);
    case "read":
      return checkRead(checking, statement, index);
    case "test":
    case "broken":
      return;
  }
}
