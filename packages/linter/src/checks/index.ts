import type { Check } from "../check.ts";
import { askWithoutQuestionMark } from "./ask-without-question-mark/check.ts";
import { becauseRepeatsTitle } from "./because-repeats-title/check.ts";
import { comparedWithYes } from "./compared-with-yes/check.ts";
import { deadlineWrittenDifferently } from "./deadline-written-differently/check.ts";
import { doubleNegation } from "./double-negation/check.ts";
import { doubledParentheses } from "./doubled-parentheses/check.ts";
import { emptyText } from "./empty-text/check.ts";
import { factWithoutAsk } from "./fact-without-ask/check.ts";
import { guardrailWithoutBecause } from "./guardrail-without-because/check.ts";
import { guardrailWithoutTest } from "./guardrail-without-test/check.ts";
import { idlePriority } from "./idle-priority/check.ts";
import { longTitle } from "./long-title/check.ts";
import { negatedComparison } from "./negated-comparison/check.ts";
import { openTask } from "./open-task/check.ts";
import { otherSpelling } from "./other-spelling/check.ts";
import { repeatedCondition } from "./repeated-condition/check.ts";
import { repeatedNumber } from "./repeated-number/check.ts";
import { ruleWithoutBecause } from "./rule-without-because/check.ts";
import { ruleWithoutSource } from "./rule-without-source/check.ts";
import { ruleWithoutTest } from "./rule-without-test/check.ts";
import { ruleWithoutTitle } from "./rule-without-title/check.ts";
import { sameCondition } from "./same-condition/check.ts";
import { sameDefine } from "./same-define/check.ts";
import { sameRule } from "./same-rule/check.ts";
import { similarActions } from "./similar-actions/check.ts";
import { similarNames } from "./similar-names/check.ts";
import { titleUsedTwice } from "./title-used-twice/check.ts";
import { tooManyActions } from "./too-many-actions/check.ts";
import { tooManyConditions } from "./too-many-conditions/check.ts";
import { unlessNot } from "./unless-not/check.ts";
import { unusedAction } from "./unused-action/check.ts";
import { unusedDefine } from "./unused-define/check.ts";
import { unusedFact } from "./unused-fact/check.ts";
import { unusedHistory } from "./unused-history/check.ts";
import { unusedSetting } from "./unused-setting/check.ts";
import { unusedUse } from "./unused-use/check.ts";
import { valueFirst } from "./value-first/check.ts";

/** Every check; adding one is a folder and a line here. */
export const checks: readonly Check[] = [
  askWithoutQuestionMark,
  becauseRepeatsTitle,
  comparedWithYes,
  deadlineWrittenDifferently,
  doubleNegation,
  doubledParentheses,
  emptyText,
  factWithoutAsk,
  guardrailWithoutBecause,
  guardrailWithoutTest,
  idlePriority,
  longTitle,
  negatedComparison,
  openTask,
  otherSpelling,
  repeatedCondition,
  repeatedNumber,
  ruleWithoutBecause,
  ruleWithoutSource,
  ruleWithoutTest,
  ruleWithoutTitle,
  sameCondition,
  sameDefine,
  sameRule,
  similarActions,
  similarNames,
  titleUsedTwice,
  tooManyActions,
  tooManyConditions,
  unlessNot,
  unusedAction,
  unusedDefine,
  unusedFact,
  unusedHistory,
  unusedSetting,
  unusedUse,
  valueFirst,
].toSorted((left, right) => (left.code < right.code ? -1 : 1));
