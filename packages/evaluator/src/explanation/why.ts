import type { Engine } from "../engine.ts";
import type { Situation } from "../evaluation/situation.ts";
import type { Explain } from "./explain.ts";
import type { Explanation } from "./explanation.ts";
import { judgeByDeciding } from "./judging/by-deciding.ts";
import { judgeBySheet } from "./judging/by-sheet.ts";
import { type Speaking, speakingFinder } from "./judging/speaking.ts";
import type { Judge } from "./judging/verdict.ts";
import { explainChoice } from "./parts/choice.ts";
import { explainLimits } from "./parts/limit.ts";
import { type StatementExplainer, statementExplainer } from "./parts/statement.ts";
import { sheetOf } from "./sheet/sheet.ts";
import { actionIndex } from "./unknown-action.ts";

/** What an explanation of an action needs in every situation. */
interface Prepared extends Speaking {
  readonly judge: Judge;
  readonly explainRules: readonly StatementExplainer[];
  readonly explainGuardrails: readonly StatementExplainer[];
}

/** Gathers what speaks of an action when it is first asked for. */
export function explainer(engine: Engine): Explain {
  const find = speakingFinder(engine);
  const known = new Map<number, Prepared>();
  return (name, situation) => {
    const action = actionIndex(name, engine.plan.actions);
    let prepared = known.get(action);
    if (prepared === undefined) {
      prepared = prepare(action, find(action), engine, situation);
      known.set(action, prepared);
    }
    return explain(action, prepared, engine, situation);
  };
}

function prepare(
  action: number,
  speaking: Speaking,
  engine: Engine,
  situation: Situation,
): Prepared {
  const { rules, guardrails, limits, choices } = speaking;
  const stands = limits.length + choices.length === 0;
  const sheet = stands ? sheetOf(rules, guardrails, engine, situation) : null;
  return {
    ...speaking,
    judge: sheet === null ? judgeByDeciding(action, speaking, engine) : judgeBySheet(sheet, engine),
    explainRules: rules.map((rule) => statementExplainer(rule, "rules", engine)),
    explainGuardrails: guardrails.map((one) => statementExplainer(one, "guardrails", engine)),
  };
}

function explain(
  action: number,
  { rules, guardrails, limits, choices, judge, explainRules, explainGuardrails }: Prepared,
  engine: Engine,
  situation: Situation,
): Explanation {
  const truths = rules.map((rule) => rule.truth(situation));
  const { outcome, change, changeToHold } = judge(situation, truths);
  return {
    schema: 1,
    action: engine.actions[action]?.name ?? "",
    at: situation.clock.at,
    outcome,
    rules: rules.map((rule, index) => {
      const truth = truths[index] ?? null;
      const isFixed = truth === true || !rule.isActive(situation);
      const turns = isFixed ? null : changeToHold(rule);
      return (explainRules[index] as StatementExplainer)(situation, truth, turns);
    }),
    guardrails: guardrails.map((one, index) =>
      (explainGuardrails[index] as StatementExplainer)(situation, one.truth(situation), null),
    ),
    choices: choices.map((choice) => explainChoice(choice, engine, situation)),
    limits: explainLimits(limits, engine, situation),
    change: change(),
  };
}
