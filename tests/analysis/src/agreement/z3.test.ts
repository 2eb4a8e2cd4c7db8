import {
  type Answer,
  canFail,
  canHold,
  holdsWithout,
  implies,
  neverHolds,
  overlap,
} from "@handrail/analysis";
import type { Plan } from "@handrail/evaluator";
import { afterAll, expect, it } from "vitest";
import { init } from "z3-solver";
import { planOf } from "../testing/playbook.ts";
import { Draw } from "./draw.ts";
import { drawPlaybook } from "./playbooks.ts";
import { smtOf } from "./smt.ts";

// Questions about generated playbooks, each asked of the analysis and of Z3. HANDRAIL_QUESTIONS asks for more of them.

const questions = Number(process.env.HANDRAIL_QUESTIONS ?? 2000);
const seed = Number(process.env.HANDRAIL_SEED ?? 1);
const solver = await init();
afterAll(() => {
  solver.em.PThread.terminateAllThreads();
});

const context = solver.Context("questions");

interface Asked {
  readonly name: string;
  readonly answer: Answer;
  /** Whether it is proved that there is none, without looking for one. */
  readonly isProved?: boolean;
  readonly smt: string;
}

/** Of the conditions of both rules, of their parts, and of both rules together. */
function* asked(plan: Plan): Iterable<Asked> {
  const whole = plan.rules.map(({ when }) => when);
  const parts = whole.flatMap((index) => {
    const expression = plan.expressions[index];
    return expression?.op === "and" || expression?.op === "or" ? expression.of : [];
  });
  for (const one of new Set([...whole, ...parts])) {
    yield {
      name: `holds ${one}`,
      answer: canHold(plan, one),
      isProved: neverHolds(plan, one),
      smt: `t${one}`,
    };
    yield { name: `fails ${one}`, answer: canFail(plan, one), smt: `f${one}` };
  }
  const [first, second] = plan.rules;
  if (first !== undefined && second !== undefined) {
    for (const [inner, outer] of [
      [first, second],
      [second, first],
    ] as const) {
      yield {
        name: `implies ${inner.when} ${outer.when}`,
        answer: holdsWithout(plan, inner, outer),
        isProved: implies(plan, inner, outer),
        smt: `(and t${inner.when} (not t${outer.when}))`,
      };
    }
  }
  const pairs = [...whole, ...parts].flatMap((one, index, all) =>
    all.slice(index + 1).map((other) => [one, other] as const),
  );
  for (const [one, other] of pairs.slice(0, 8)) {
    const [forth, back] = [holdsWithout(plan, one, other), holdsWithout(plan, other, one)];
    yield {
      name: `overlap ${one} ${other}`,
      answer: overlap(plan, one, other),
      smt: `(and t${one} t${other})`,
    };
    yield { name: `without ${one} ${other}`, answer: forth, smt: `(and t${one} (not t${other}))` };
    yield { name: `without ${other} ${one}`, answer: back, smt: `(and t${other} (not t${one}))` };
  }
}

/** Z3's answers to the questions about one plan, each in the frame of the same declarations. */
async function answers(plan: Plan, all: readonly Asked[]): Promise<readonly string[]> {
  const one = new context.Solver();
  one.fromString(
    `${smtOf(plan)}\n${all.map(({ smt }, index) => `(declare-const q${index} Bool)(assert (=> q${index} ${smt}))`).join("\n")}`,
  );
  const found: string[] = [];
  for (const index of all.keys()) found.push(await one.check(context.Bool.const(`q${index}`)));
  one.release();
  return found;
}

it(`${questions} questions have the same answer`, { timeout: 3_600_000 }, async () => {
  const tally = { yes: 0, no: 0, "cannot tell": 0, asked: 0 };
  const differences: unknown[] = [];
  for (let number = 0; tally.asked < questions; number += 1) {
    const text = drawPlaybook(new Draw(seed * 1_000_003 + number));
    const plan = planOf(text);
    const all = [...asked(plan)];
    const others = await answers(plan, all);
    for (const [index, { name, answer, isProved }] of all.entries()) {
      tally.asked += 1;
      tally[answer.answer] += 1;
      const same = answer.answer === (others[index] === "sat" ? "yes" : "no");
      const isSameProof = isProved === undefined || isProved === (others[index] !== "sat");
      if (!same || !isSameProof)
        differences.push({ number, name, answer, isProved, other: others[index], text });
    }
    if (differences.length >= 3) break;
  }
  console.log(JSON.stringify(tally));
  expect(differences).toEqual([]);
});
