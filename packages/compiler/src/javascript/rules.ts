import type { Plan } from "@handrail/evaluator";
import { type Formula, testsIn, textOf } from "./formula.ts";
import { comment, text } from "./literals.ts";
import { identifiersIn } from "./names.ts";
import type { Truth } from "./truth.ts";

/** Engines give up on long functions. */
const mostRules = 50;
const mostTests = 250;

/** What is done about a rule in code. */
export interface Statement {
  readonly condition: Formula;
  readonly text: string;
}

/** Null where there is nothing to do. */
export type Wording = (rule: number, truth: Truth, isBounded: boolean) => Statement | null;

/** Adds the ids of the rules that hold to `out`. */
export function firing({ rules }: Plan): Wording {
  return (rule, { holds }) =>
    holds === false
      ? null
      : { condition: holds, text: `out.push(${text(rules[rule]?.id ?? "")});` };
}

/** Says what a rule is that is not false. */
export const saying: Wording = (rule, { holds, mayHold, open }, isBounded) => {
  if (mayHold === false) return null;
  if (open || isBounded) return { condition: mayHold, text: `say(${rule}, 2);` };
  const truth = holds === true ? "1" : holds === false ? "0" : `${textOf(holds)} ? 1 : 0`;
  return { condition: mayHold, text: `say(${rule}, ${truth});` };
};

/** Functions that go through the rules, some in each, and the calls of them. */
export interface RuleFunctions {
  readonly functions: readonly string[];
  readonly calls: readonly string[];
}

/**
 * @param name what the functions are called, before their number
 * @param variables those of facts and of what conditions have in common
 * @param sink what they tell of the rules, as their last argument
 */
export function ruleFunctions(
  plan: Plan,
  truths: readonly Truth[],
  wording: Wording,
  { name, variables, sink }: { name: string; variables: readonly string[]; sink: string },
): RuleFunctions {
  const functions: string[] = [];
  const calls: string[] = [];
  const chunks = chunksOf(plan, truths, wording);
  for (const [index, chunk] of chunks.entries()) {
    const statements = chunk.map(({ statement: { condition, text } }) =>
      condition === true ? text : `if (${textOf(condition)}) ${text}`,
    );
    const used = identifiersIn(statements);
    const given = [...variables.filter((one) => used.has(one)), sink].join(", ");
    const lines = chunk.flatMap(({ about }, place) => [about, statements[place] as string]);
    // A call costs as much as a few rules.
    if (chunks.length === 1) return { functions, calls: lines };
    functions.push(`function ${name}${index}(${given}) {\n  ${lines.join("\n  ")}\n}`);
    calls.push(`${name}${index}(${given});`);
  }
  return { functions, calls };
}

interface Commented {
  readonly about: string;
  readonly statement: Statement;
}

function chunksOf(
  plan: Plan,
  truths: readonly Truth[],
  wording: Wording,
): readonly (readonly Commented[])[] {
  const chunks: Commented[][] = [];
  let tests = 0;
  for (const [index, rule] of plan.rules.entries()) {
    const truth = truths[rule.when];
    const statement = truth === undefined ? null : wording(index, truth, isBounded(rule));
    if (statement === null) continue;
    const own = testsIn(statement.condition);
    const last = chunks.at(-1);
    const one = { about: about(plan, index), statement };
    if (last === undefined || last.length >= mostRules || tests + own > mostTests) {
      chunks.push([one]);
      tests = own;
    } else {
      last.push(one);
      tests += own;
    }
  }
  return chunks;
}

/** Whether it holds on some days only. */
export function isBounded({ validFrom, validUntil }: Plan["rules"][number]): boolean {
  return validFrom !== null || validUntil !== null;
}

/** Title and place, for whoever reads the code. */
function about({ rules, places }: Plan, index: number): string {
  const { title, id } = rules[index] ?? { title: null, id: "" };
  const place = places?.rules[index];
  const file = place === undefined ? undefined : places?.files[place.file];
  const where = place === undefined || file === undefined ? "" : ` (${file}:${place.line})`;
  return comment(`${title ?? id}${where}`);
}
