import { type Interview, type InterviewOptions, startInterview } from "@handrail/sdk";
import { converse } from "../asking/conversation.ts";
import { openLines } from "../asking/lines.ts";
import { reportBadRecord } from "../deciding/bad-record.ts";
import { findRecord } from "../deciding/find-record.ts";
import { instantOf } from "../deciding/now.ts";
import { type FactsOptions, openFacts } from "../deciding/open.ts";
import { problemsOf } from "../deciding/problems.ts";
import { selectionOf } from "../deciding/selection.ts";
import { type ExitStatus, exitStatus } from "../exit.ts";
import { CannotRun } from "../failure.ts";
import { outcomeJson, outcomeText } from "../formats/ask/outcome.ts";
import { historyProblems } from "../formats/run/histories.ts";
import type { JoinedHistories } from "../histories/joined.ts";
import type { Decider } from "../playbooks/decider.ts";
import { openDecider } from "../playbooks/open.ts";
import { vocabulary } from "../playbooks/vocabulary.ts";
import type { FileRecord } from "../records/record.ts";
import { write } from "../terminal/output.ts";
import { printable } from "../terminal/printable.ts";
import { proseWidthOf, styleFor, widthOf } from "../terminal/style.ts";
import { timesIn } from "../terminal/time.ts";

/** How many bad rows of a history are described. */
const mostBad = 20;

export interface AskOptions extends FactsOptions {
  readonly record?: string;
  readonly now?: string;
  readonly format: "pretty" | "json";
}

/** `handrail ask PLAYBOOK`: an interview. The talk goes to standard error, what is decided to standard output. */
export async function ask(playbook: string, options: AskOptions): Promise<ExitStatus> {
  const { stdin, stdout, stderr } = process;
  const decider = await openDecider(playbook);
  const now = instantOf(options.now, decider.plan.zone);
  const times = timesIn(decider.plan.zone);
  const start = await startingRecord(decider, options);
  if (start !== null && "problem" in start.record) {
    return reportBadRecord(start.file, start.record, null, [start.record.problem]);
  }
  let interview: Interview;
  try {
    interview = startInterview(decider, { now, ...begunWith(start) });
  } catch (error) {
    if (start === null || "problem" in start.record) throw error;
    const problems = start.located(problemsOf(error), start.record.key);
    return reportBadRecord(start.file, start.record, start.record.key, problems);
  }
  const { key } = interview.state;
  const talk = { style: styleFor(stderr), width: widthOf(stderr) };
  const { title } = decider.plan.playbook;
  const what = [title ?? playbook, ...(key === null ? [] : [key]), times.zoned(now)];
  stderr.write(`${talk.style.bold(printable(what.join(" · ")))}\n`);
  if (!interview.settled) {
    stderr.write(talk.style.dim("Enter: not known · /back · /quit · /help\n"));
  }
  const lines = openLines(stdin, stderr);
  try {
    interview = await converse(interview, {
      lines,
      say: (text) => stderr.write(text),
      ...talk,
    });
  } finally {
    lines.close();
  }
  const end = interview.settled ? "Nothing is left to ask." : "Stopped. Decided so far:";
  stderr.write(`\n${talk.style.dim(end)}\n\n`);
  if (options.format === "json") await write(stdout, outcomeJson(interview));
  else {
    const shown = outcomeText(interview, {
      ...{ decider, times, key },
      style: styleFor(stdout),
      width: widthOf(stdout),
      folder: playbook.slice(0, playbook.lastIndexOf("/") + 1),
    });
    await write(stdout, shown);
  }
  return exitStatus.clean;
}

interface Start {
  readonly file: string;
  readonly record: FileRecord;
  readonly cells: "json" | "text";
  /** Problems of the record, with their places in other files. */
  readonly located: JoinedHistories["located"];
}

/** The record that the interview begins with, if a file of records is given. */
async function startingRecord(decider: Decider, options: AskOptions): Promise<Start | null> {
  const { facts, history = [], key } = options;
  if (facts === undefined && history.length === 0) {
    const idle = (["key", "record", "delimiter"] as const).find(
      (one) => options[one] !== undefined,
    );
    if (idle === undefined) return null;
    throw new CannotRun(
      `--${idle} says which record, but there are none.`,
      "Add --facts FILE to begin with a record, or leave it out.",
    );
  }
  if (facts === "-" || history.some((one) => one.endsWith("=-"))) {
    throw new CannotRun(
      "Records cannot come from standard input, which the answers come from.",
      "Name a file.",
    );
  }
  const words = vocabulary(decider.plan);
  const selection = selectionOf(words, key, true);
  const { records, histories } = await openFacts(options, decider.plan, words, selection, mostBad);
  const { stderr } = process;
  await write(stderr, historyProblems(histories, styleFor(stderr), proseWidthOf(stderr)));
  const record = await findRecord(records, options.record, key !== undefined);
  return {
    file: records.name,
    record,
    cells: records.columns === null ? "json" : "text",
    located: (problems, name) => histories?.located(problems, name) ?? problems,
  };
}

function begunWith(start: Start | null): Partial<InterviewOptions> {
  if (start === null || "problem" in start.record) return {};
  const { facts, key, number, beside } = start.record;
  const histories = beside?.() ?? {};
  return { record: facts, cells: start.cells, key: key ?? `record ${number}`, histories };
}
