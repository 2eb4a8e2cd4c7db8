import type { Check } from "../check.ts";
import { alwaysBlocked } from "./always-blocked/check.ts";
import { askWithoutQuestionMark } from "./ask-without-question-mark/check.ts";
import { becauseRepeatsTitle } from "./because-repeats-title/check.ts";
import { brokenPromise } from "./broken-promise/check.ts";
import { closedChannel } from "./closed-channel/check.ts";
import { comparedWithYes } from "./compared-with-yes/check.ts";
import { constantPart } from "./constant-part/check.ts";
import { contactWithoutCap } from "./contact-without-cap/check.ts";
import { contactWithoutDeadline } from "./contact-without-deadline/check.ts";
import { containedRule } from "./contained-rule/check.ts";
import { deadlineWrittenDifferently } from "./deadline-written-differently/check.ts";
import { doubleNegation } from "./double-negation/check.ts";
import { doubledParentheses } from "./doubled-parentheses/check.ts";
import { emptyCell } from "./empty-cell/check.ts";
import { emptyText } from "./empty-text/check.ts";
import { experimentWithoutControl } from "./experiment-without-control/check.ts";
import { factWithoutAsk } from "./fact-without-ask/check.ts";
import { givenUp } from "./given-up/check.ts";
import { guardrailWithoutBecause } from "./guardrail-without-because/check.ts";
import { guardrailWithoutEffect } from "./guardrail-without-effect/check.ts";
import { guardrailWithoutTest } from "./guardrail-without-test/check.ts";
import { handoverWithoutContext } from "./handover-without-context/check.ts";
import { humanContactAfterPurchase } from "./human-contact-after-purchase/check.ts";
import { idlePart } from "./idle-part/check.ts";
import { idlePriority } from "./idle-priority/check.ts";
import { limitWithoutEffect } from "./limit-without-effect/check.ts";
import { longTitle } from "./long-title/check.ts";
import { moreGuardrailsThanHelp } from "./more-guardrails-than-help/check.ts";
import { negatedComparison } from "./negated-comparison/check.ts";
import { neverHolds } from "./never-holds/check.ts";
import { noHumanInDiscovery } from "./no-human-in-discovery/check.ts";
import { openTask } from "./open-task/check.ts";
import { otherSpelling } from "./other-spelling/check.ts";
import { overlappingRows } from "./overlapping-rows/check.ts";
import { overlappingRules } from "./overlapping-rules/check.ts";
import { repeatedCondition } from "./repeated-condition/check.ts";
import { repeatedNumber } from "./repeated-number/check.ts";
import { ruleWithoutBecause } from "./rule-without-because/check.ts";
import { ruleWithoutSource } from "./rule-without-source/check.ts";
import { ruleWithoutTest } from "./rule-without-test/check.ts";
import { ruleWithoutTitle } from "./rule-without-title/check.ts";
import { sameCondition } from "./same-condition/check.ts";
import { sameDefine } from "./same-define/check.ts";
import { sameRule } from "./same-rule/check.ts";
import { sellingBeforeHelping } from "./selling-before-helping/check.ts";
import { sellingBeforeReadiness } from "./selling-before-readiness/check.ts";
import { sellingWithoutGain } from "./selling-without-gain/check.ts";
import { sellingWithoutProblem } from "./selling-without-problem/check.ts";
import { similarActions } from "./similar-actions/check.ts";
import { similarNames } from "./similar-names/check.ts";
import { slowContact } from "./slow-contact/check.ts";
import { titleUsedTwice } from "./title-used-twice/check.ts";
import { tooManyActions } from "./too-many-actions/check.ts";
import { tooManyConditions } from "./too-many-conditions/check.ts";
import { unconditionalRule } from "./unconditional-rule/check.ts";
import { uncoveredTable } from "./uncovered-table/check.ts";
import { unlessNot } from "./unless-not/check.ts";
import { untoldCondition } from "./untold-condition/check.ts";
import { untoldPromise } from "./untold-promise/check.ts";
import { unusedAction } from "./unused-action/check.ts";
import { unusedDefine } from "./unused-define/check.ts";
import { unusedFact } from "./unused-fact/check.ts";
import { unusedHistory } from "./unused-history/check.ts";
import { unusedSetting } from "./unused-setting/check.ts";
import { unusedUse } from "./unused-use/check.ts";
import { valueFirst } from "./value-first/check.ts";

/** Every check; adding one is a folder and a line here. */
export const checks: readonly Check[] = [
  alwaysBlocked,
  askWithoutQuestionMark,
  becauseRepeatsTitle,
  brokenPromise,
  closedChannel,
  comparedWithYes,
  constantPart,
  contactWithoutCap,
  contactWithoutDeadline,
  containedRule,
  deadlineWrittenDifferently,
  doubleNegation,
  doubledParentheses,
  emptyCell,
  emptyText,
  experimentWithoutControl,
  factWithoutAsk,
  givenUp,
  guardrailWithoutBecause,
  guardrailWithoutEffect,
  guardrailWithoutTest,
  handoverWithoutContext,
  humanContactAfterPurchase,
  idlePart,
  idlePriority,
  limitWithoutEffect,
  longTitle,
  moreGuardrailsThanHelp,
  negatedComparison,
  neverHolds,
  noHumanInDiscovery,
  openTask,
  otherSpelling,
  overlappingRows,
  overlappingRules,
  repeatedCondition,
  repeatedNumber,
  ruleWithoutBecause,
  ruleWithoutSource,
  ruleWithoutTest,
  ruleWithoutTitle,
  sameCondition,
  sameDefine,
  sameRule,
  sellingBeforeHelping,
  sellingBeforeReadiness,
  sellingWithoutGain,
  sellingWithoutProblem,
  similarActions,
  similarNames,
  slowContact,
  titleUsedTwice,
  tooManyActions,
  tooManyConditions,
  unconditionalRule,
  uncoveredTable,
  unlessNot,
  untoldCondition,
  untoldPromise,
  unusedAction,
  unusedDefine,
  unusedFact,
  unusedHistory,
  unusedSetting,
  unusedUse,
  valueFirst,
].toSorted((left, right) => (left.code < right.code ? -1 : 1));
