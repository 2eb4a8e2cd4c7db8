import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Row } from "../report.ts";

interface Asked {
  readonly times: Readonly<Record<string, number>>;
  readonly found: Readonly<Record<string, number>>;
  /** CPU time of all questions, in milliseconds. */
  readonly cpu: number;
  /** The most that the process held, in megabytes; parser and compiler are part of it. */
  readonly memory: number;
}

/** All checks of correctness on a large playbook, as `handrail check` makes them. */
export async function analysis(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [rules, goal] of [
    [1000, "1 s"],
    [10_000, "10 s"],
  ] as const) {
    const { times, cpu, memory } = await ask(rules);
    const kinds = Object.entries(times).map(([kind, time]) => `${kind} ${time} ms`);
    rows.push({
      name: `correctness of ${rules.toLocaleString("en-US")} rules`,
      figure: `${cpu} ms of processor time (goal: under ${goal}), ${memory} MB (goal: under 1 GB)`,
      ratio: kinds.join(", "),
    });
  }
  return rows;
}

async function ask(rules: number): Promise<Asked> {
  const script = join(import.meta.dirname, "ask.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--conditions=source",
    script,
    String(rules),
  ]);
  return JSON.parse(stdout);
}
