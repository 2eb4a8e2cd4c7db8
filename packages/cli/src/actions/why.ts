import { type Explanation, UnknownActionError } from "@handrail/evaluator";
import { reportBadRecord } from "../deciding/bad-record.ts";
import { findRecord } from "../deciding/find-record.ts";
import { instantOf } from "../deciding/now.ts";
import { type FactsOptions, openFacts } from "../deciding/open.ts";
import { problemsOf } from "../deciding/problems.ts";
import { selectionOf } from "../deciding/selection.ts";
import { type ExitStatus, exitStatus } from "../exit.ts";
import { CannotRun } from "../failure.ts";
import { prettyExplanation } from "../formats/why/pretty.ts";
import type { Decider } from "../playbooks/decider.ts";
import { openDecider } from "../playbooks/open.ts";
import { vocabulary } from "../playbooks/vocabulary.ts";
import type { GoodRecord } from "../records/record.ts";
import { write } from "../terminal/output.ts";
import { styleFor, widthOf } from "../terminal/style.ts";
import { timesIn } from "../terminal/time.ts";

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
  const decider = await openDecider(playbook);
  const now = instantOf(options.now, decider.plan.zone);
  const words = vocabulary(decider.plan);
  const records = await openFacts(options, words, selectionOf(words, options.key, true));
  const record = await findRecord(records, options.record, options.key !== undefined);
  if ("problem" in record) return reportBadRecord(records.name, record, null, [record.problem]);
  const cells = records.columns === null ? "json" : "text";
  let explanation: Explanation;
  try {
    explanation = explain(decider, record, action, { now, cells });
  } catch (error) {
    return reportBadRecord(records.name, record, record.key, problemsOf(error));
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
