import type { Decision } from "@handrail/evaluator";
import type { Interview } from "@handrail/sdk";
import type { Decider } from "../../playbooks/decider.ts";
import { noPortfolio } from "../../portfolio/portfolio.ts";
import type { Style } from "../../terminal/style.ts";
import type { Times } from "../../terminal/time.ts";
import { listedUpTo, quoted } from "../../terminal/words.ts";
import { table } from "../run/table.ts";
import { prettyExplanation } from "../why/pretty.ts";

export interface OutcomeOptions {
  readonly decider: Decider;
  readonly style: Style;
  readonly width: number;
  readonly times: Times;
  /** What the record is called; null where there is none. */
  readonly key: string | null;
  /** Where the playbook's files are seen from, with a `/` at its end unless it is empty. */
  readonly folder: string;
}

/** At most so many actions are explained. */
const mostExplained = 4;

/** What an interview came to, and why. */
export function outcomeText({ decision, state }: Interview, options: OutcomeOptions): string {
  const { decider, style, width, times, key, folder } = options;
  const format = table({
    ...{ style, width, times, most: 1, portfolio: noPortfolio },
    heading: key === null ? "" : "Record",
  });
  const decided = { decision, facts: {}, json: null };
  const { record, now, cells, histories } = state;
  const answers = answersOf(state);
  const actions = spokenOf(decision);
  const explained = actions.slice(0, mostExplained).map((action) =>
    prettyExplanation(decider.why(record, action, { now, cells, answers, histories }), {
      ...{ style, width, times, folder },
      record: key ?? "this situation",
    }),
  );
  const rest = actions.slice(mostExplained);
  const more = rest.length === 0 ? "" : `\n${style.dim(`Also decided: ${named(rest)}.`)}\n`;
  return `${format.begin()}${format.decision(decided, key ?? "Decision")}\n${explained.join("\n")}${more}`;
}

/** What an interview came to, as a machine reads it. */
export function outcomeJson({ decision, steps, state }: Interview): string {
  const answers = answersOf(state);
  const skipped = steps.map(({ fact }) => fact).filter((fact) => !Object.hasOwn(answers, fact));
  return `${JSON.stringify({ answers, skipped: [...new Set(skipped)], decision }, null, 2)}\n`;
}

function answersOf({ steps }: Interview["state"]) {
  const last = new Map(steps.map(({ fact, answer }) => [fact, answer]));
  return Object.fromEntries([...last].filter(([, answer]) => answer !== null));
}

/** What is to be done first, then what is not. */
function spokenOf({ recommendations, blocked, deferred, pending }: Decision): readonly string[] {
  const all = [...recommendations, ...blocked, ...deferred, ...pending];
  return [...new Set(all.map(({ action }) => action))];
}

function named(actions: readonly string[]): string {
  return listedUpTo(actions.map(quoted), 6);
}
