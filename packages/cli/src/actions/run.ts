import { missingColumns, namelessColumns, repeatedColumns } from "../deciding/columns.ts";
import { Run } from "../deciding/decide.ts";
import { instantOf } from "../deciding/now.ts";
import { type FactsOptions, openFacts, requireSource } from "../deciding/open.ts";
import { selectionOf } from "../deciding/selection.ts";
import { type ExitStatus, exitStatus } from "../exit.ts";
import { tally } from "../findings/tally.ts";
import { historyLines, historyProblems, problemsOfHistories } from "../formats/run/histories.ts";
import { badRecords, fileProblems } from "../formats/run/problems.ts";
import { type RunFormatName, runFormat } from "../formats/run/registry.ts";
import { summary } from "../formats/run/summary.ts";
import { tryNext } from "../formats/run/try-next.ts";
import { openDecider } from "../playbooks/open.ts";
import { vocabulary } from "../playbooks/vocabulary.ts";
import {
  arrangementOf,
  type Portfolio,
  type PortfolioOptions,
  portfolio,
  sortedBy,
} from "../portfolio/portfolio.ts";
import { readAs } from "../records/describe.ts";
import { write } from "../terminal/output.ts";
import { withProgress } from "../terminal/progress.ts";
import { proseWidthOf, styleFor, widthOf } from "../terminal/style.ts";
import { timesIn } from "../terminal/time.ts";

export interface RunOptions extends PortfolioOptions, FactsOptions {
  readonly now?: string;
  readonly format: RunFormatName;
  /** How many records a table shows, and how many bad records are described; without it, 20. */
  readonly show?: number;
}

/** `handrail run PLAYBOOK --facts FILE`: decides every record of a file. */
export async function run(playbook: string, options: RunOptions): Promise<ExitStatus> {
  const { stdout, stderr } = process;
  requireSource(options);
  const decider = await openDecider(playbook);
  const now = instantOf(options.now, decider.plan.zone);
  const words = vocabulary(decider.plan);
  const chosen = portfolio(options, decider.plan);
  const { show = usualShow } = options;
  const isTable = options.format === "table";
  const selection = selectionOf(words, options.key, isTable);
  const { records, histories } = await openFacts(options, decider.plan, words, selection, show);
  const { columns } = records;
  const keyName = selection.key(columns ?? []) ?? options.key;
  const times = timesIn(decider.plan.zone);
  const shown = isTable ? shownAtMost(chosen, options) : Number.POSITIVE_INFINITY;
  const format = runFormat(options.format, {
    style: styleFor(stdout),
    width: widthOf(stdout),
    times,
    heading: keyName ?? "Record",
    most: shown,
    portfolio: chosen,
  });
  const work = new Run({
    decider,
    words,
    records,
    histories,
    format,
    arrangement: arrangementOf(chosen, decider.plan, format, shown),
    facts: chosen.facts,
    now,
    keyOf: selection.key,
    describe: show,
    out: (text) => write(stdout, text),
  });
  try {
    const share = () => (records.size === null ? null : records.bytesRead() / records.size);
    await withProgress(
      stderr,
      () => ({ share: share(), records: work.read }),
      () => work.all(),
    );
  } finally {
    const decidedAt = times.zoned(now);
    await report(playbook, options, work, { decidedAt, portfolio: chosen, shown });
  }
  const found =
    work.bad.count + missingColumns(columns, words).length + problemsOfHistories(histories);
  return found === 0 ? exitStatus.clean : exitStatus.findings;
}

/** How many records a table shows where nobody says. */
const usualShow = 20;

/** `--top` says how many are worth seeing, and so counts more than what is usual. */
function shownAtMost({ top }: Portfolio, { show }: RunOptions): number {
  return show ?? (Number.isFinite(top) ? top : usualShow);
}

interface Reported {
  /** When and in which zone. */
  readonly decidedAt: string;
  readonly portfolio: Portfolio;
  /** How many records were shown at most, of each group where there are groups. */
  readonly shown: number;
}

/** What is said after the decisions; beside a machine's format, on standard error alone. */
async function report(
  playbook: string,
  options: RunOptions,
  work: Run,
  { decidedAt, portfolio, shown }: Reported,
): Promise<void> {
  const { stdout, stderr } = process;
  const { decider, words, records, histories } = work.with;
  const { name, columns } = records;
  const isTable = options.format === "table";
  const style = styleFor(stderr);
  const width = proseWidthOf(stderr);
  await write(stderr, badRecords(name, work.bad, style, width));
  await write(stderr, fileProblems(name, missingColumns(columns, words), style, width));
  await write(stderr, historyProblems(histories, style, width));
  const screen = isTable ? stdout : stderr;
  const text = summary(work, {
    style: styleFor(screen),
    width: isTable ? widthOf(screen) : width,
    words,
    playbookFindings: tally(decider.findings),
    playbook,
    repeated: repeatedColumns(columns, words),
    nameless: namelessColumns(columns),
    readAs: readAs(records),
    histories: historyLines(histories, records.kind !== "keys"),
    decidedAt,
    hidden: hiddenRecords(portfolio, work, shown),
    sortedBy: sortedBy(portfolio),
    showsMore: portfolio.top > shown,
  });
  await write(screen, text);
  if (isTable) await write(stdout, tryNext(playbook, options, work, styleFor(stdout)));
}

/** How many decided records the output leaves out; groups say it of themselves. */
function hiddenRecords(
  { group, isSummary, top }: Portfolio,
  { tally }: Run,
  shown: number,
): number {
  if (group !== null || isSummary) return 0;
  return Math.max(tally.records - Math.min(shown, top), 0);
}
