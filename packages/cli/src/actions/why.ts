import type { Explanation } from "@handrail/evaluator";
import { UnknownActionError } from "@handrail/evaluator/all";
import { reportBadRecord } from "../deciding/bad-record.ts";
import { findRecord } from "../deciding/find-record.ts";
import { instantOf } from "../deciding/now.ts";
import { type FactsOptions, openFacts, requireSource } from "../deciding/open.ts";
import { problemsOf } from "../deciding/problems.ts";
import { selectionOf } from "../deciding/selection.ts";
import { type ExitStatus, exitStatus } from "../exit.ts";
import { CannotRun } from "../failure.ts";
import { historyProblems } from "../formats/run/histories.ts";
import { prettyExplanation } from "../formats/why/pretty.ts";
import type { Decider } from "../playbooks/decider.ts";
import { openDecider } from "../playbooks/open.ts";
import { vocabulary } from "../playbooks/vocabulary.ts";
import type { GoodRecord } from "../records/record.ts";
import { write } from "../terminal/output.ts";
import { proseWidthOf, styleFor, widthOf } from "../terminal/style.ts";
import { timesIn } from "../terminal/time.ts";

/** How many bad rows of a history are described. */
const mostBad = 20;

export interface WhyOptions extends FactsOptions {
  readonly record?: string;
  readonly now?: string;
  readonly format: "pretty" | "json";
}

/** `handrail why PLAYBOOK --facts FILE ACTION`: why an action is recommended for a record, or why not. */
export async function why(
  playbook: string,
  action: string,
  options: WhyOptions,
): Promise<ExitStatus> {
  requireSource(options);
  const decider = await openDecider(playbook);
  const now = instantOf(options.now, decider.plan.zone);
  const words = vocabulary(decider.plan);
  const selection = selectionOf(words, options.key, true);
  const { records, histories } = await openFacts(options, decider.plan, words, selection, mostBad);
  await write(
    process.stderr,
    historyProblems(histories, styleFor(process.stderr), proseWidthOf(process.stderr)),
  );
  const record = await findRecord(records, options.record, options.key !== undefined);
  if ("problem" in record) return reportBadRecord(records.name, record, null, [record.problem]);
  const cells = records.columns === null ? "json" : "text";
  let explanation: Explanation;
  try {
    explanation = explain(decider, record, action, {
      now,
      cells,
      histories: record.beside?.() ?? {},
    });
  } catch (error) {
    const problems = problemsOf(error);
    const located = histories?.located(problems, record.key) ?? problems;
    return reportBadRecord(records.name, record, record.key, located);
  }
  const { stdout } = process;
  const text =
    options.format === "json"
      ? `${JSON.stringify(explanation, null, 2)}\n`
      : prettyExplanation(explanation, {
          style: styleFor(stdout),
          width: widthOf(stdout),
          times: timesIn(decider.plan.zone),
          record: record.key ?? `record ${record.number}`,
          folder: playbook.slice(0, playbook.lastIndexOf("/") + 1),
        });
  await write(stdout, text);
  return exitStatus.clean;
}

function explain(
  decider: Decider,
  { facts }: GoodRecord,
  action: string,
  options: Parameters<Decider["why"]>[2],
): Explanation {
  try {
    return decider.why(facts, action, options);
  } catch (error) {
    if (error instanceof UnknownActionError) throw new CannotRun(error.message, error.hint);
    throw error;
  }
}
