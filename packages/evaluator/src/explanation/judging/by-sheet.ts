import type { Engine } from "../../engine.ts";
import type { Situation } from "../../evaluation/situation.ts";
import { shownChange } from "../changes/change.ts";
import { ownChange } from "../changes/own-change.ts";
import { fewestChanges } from "../changes/search.ts";
import type { Outcome } from "../explanation.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { changeToHold } from "./by-deciding.ts";
import type { Judge } from "./verdict.ts";

/** Tells what turns the answer by what each value of each fact leaves standing. */
export function judgeBySheet(sheet: Sheet, engine: Engine): Judge {
  const { rules, columns, cases } = sheet;
  const { facts } = engine.plan;
  const ownChanges = new Map(
    rules.map(({ condition, index }, place) => [
      index,
      ownChange(condition, cases[place] ?? [], columns, engine),
    ]),
  );
  return (situation, truths) => {
    const rows = columns.map((column) => column.row(situation));
    const outcome = outcomeOf(truths, situation);
    return {
      outcome,
      change() {
        const standing = { active: sheet.active(situation), rows };
        const found = fewestChanges(sheet, standing, outcome !== "recommended", situation);
        return found?.map((one) => shownChange(one, facts, situation)) ?? null;
      },
      changeToHold(rule) {
        const found = ownChanges.get(rule.index)?.(rows, situation);
        if (found === undefined) return changeToHold(rule, engine, situation);
        return found?.map((one) => shownChange(one, facts, situation)) ?? null;
      },
    };
  };

  function outcomeOf(truths: readonly (boolean | null)[], situation: Situation): Outcome {
    if (truths.includes(true)) {
      const isBlocked = sheet.guardrails.some((one) => one.truth(situation) !== false);
      return isBlocked ? "blocked" : "recommended";
    }
    return truths.includes(null) ? "pending" : "none";
  }
}
