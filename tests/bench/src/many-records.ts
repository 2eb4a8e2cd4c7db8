import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type BatchOutcome, type Decision, decideAll, loadPlaybook } from "@handrail/sdk";
import { parse } from "csv-parse/sync";
import { median } from "./measure.ts";
import { type Row, root } from "./report.ts";

const sample = join(root, "playbooks/sample/crm-export");
const now = "2026-11-24T09:00:00+01:00";
const repeats = 250;

/** The shipped playbooks over the made-up CRM export, again and again, beside what it would cost to have another thread decide. */
export async function manyRecords(): Promise<readonly Row[]> {
  const playbook = await loadPlaybook(`${sample}.playbook`);
  const file = readFileSync(`${sample}.csv`);
  const rows = parse<Record<string, string>>(file, { columns: true, bom: true });
  const decide = (times: number) =>
    decideAll(playbook, repeated(rows, times), { now, cells: "text" });

  const deciding: number[] = [];
  const handingOver: number[] = [];
  for (let repetition = 0; repetition < 6; repetition += 1) {
    const started = performance.now();
    const some: Decision[] = [];
    for await (const { decision, error } of decide(repeats)) {
      if (error !== null) throw error;
      if (some.length < rows.length) some.push(decision);
    }
    const decided = performance.now();
    for (let time = 0; time < repeats; time += 1) {
      for (const decision of some) JSON.parse(JSON.stringify(decision));
    }
    const handedOver = performance.now();
    if (repetition > 0) {
      deciding.push(decided - started);
      handingOver.push(handedOver - decided);
    }
  }
  const wall = median(deciding);
  const perSecond = Math.round((rows.length * repeats) / (wall / 1000));
  const before = await heapAfter(decide(50));
  const after = await heapAfter(decide(500));
  return [
    {
      name: "many records by decideAll",
      figure: `${perSecond.toLocaleString("en")} decisions a second`,
      ratio: `${(wall / median(handingOver)).toFixed(2)} x writing and reading the decisions as JSON`,
    },
    {
      name: "heap after ten times as many records",
      figure: `${before.toFixed(1)} MB, ${after.toFixed(1)} MB`,
      ratio: `${(after / before).toFixed(2)} (goal: no growth)`,
    },
  ];
}

function* repeated<One>(ones: readonly One[], times: number): Generator<One> {
  for (let time = 0; time < times; time += 1) yield* ones;
}

/** Megabytes in use once all are decided and dropped. */
async function heapAfter(outcomes: AsyncIterable<BatchOutcome>): Promise<number> {
  for await (const { error } of outcomes) if (error !== null) throw error;
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
