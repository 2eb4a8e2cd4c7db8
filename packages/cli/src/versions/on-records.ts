import { flowCounter, recordRenaming } from "@handrail/sdk";
import { instantOf } from "../deciding/now.ts";
import { openFacts } from "../deciding/open.ts";
import { BadRecords, problemsOf } from "../deciding/problems.ts";
import { selectionOf } from "../deciding/selection.ts";
import type { TryOptions } from "../deciding/try-promises.ts";
import { historyProblems } from "../formats/run/histories.ts";
import { badRecords } from "../formats/run/problems.ts";
import { vocabulary } from "../playbooks/vocabulary.ts";
import { write } from "../terminal/output.ts";
import { proseWidthOf, styleFor } from "../terminal/style.ts";
import type { Pair } from "./compare.ts";
import type { OnRecords } from "./compared.ts";

/** How many bad records are described. */
const mostDescribed = 20;

/** Decides every record of a file by both versions; a bad record of either is reported, and stops no other. */
export async function flowsOnRecords(
  { base, head, finder, renamed }: Pair,
  options: TryOptions,
): Promise<OnRecords> {
  const { plan } = head;
  const words = vocabulary(plan);
  const now = instantOf(options.now, plan.zone);
  const selection = selectionOf(words, options.key, true);
  const { records, histories } = await openFacts(options, plan, words, selection, mostDescribed);
  const cells = records.columns === null ? "json" : "text";
  const bad = new BadRecords(mostDescribed);
  const counter = flowCounter(renamed);
  const { toOld } = recordRenaming(renamed);
  const regions = finder.isAsked.map((isAsked): number | null => (isAsked ? 0 : null));
  for await (const batch of records.batches) {
    for (const record of batch) {
      if ("problem" in record) {
        bad.add(record, null, [record.problem]);
        continue;
      }
      const { key, number, facts, beside } = record;
      const name = key ?? `record ${number}`;
      const given = { now, cells, key: name, histories: beside?.() ?? {} } as const;
      try {
        counter.add(name, base.decide(toOld(facts), given), head.decide(facts, given));
        for (const region of finder.find(facts, given)) {
          regions[region] = (regions[region] ?? 0) + 1;
        }
      } catch (error) {
        const problems = problemsOf(error);
        bad.add(record, key, histories?.located(problems, key) ?? problems);
      }
    }
  }
  const { stderr } = process;
  const [style, width] = [styleFor(stderr), proseWidthOf(stderr)];
  await write(
    stderr,
    historyProblems(histories, style, width) + badRecords(records.name, bad, style, width),
  );
  return { flows: counter.result(), regions };
}
