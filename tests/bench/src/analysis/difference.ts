import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Row } from "../report.ts";

/** Which situations two versions of 1,000 rules decide differently, from their texts on, in a process of its own. */
export async function difference(): Promise<readonly Row[]> {
  const script = join(import.meta.dirname, "compare.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--conditions=source",
    script,
    "1000",
  ]);
  const { changes, regions, unclear, wall, cpu, memory } = JSON.parse(stdout);
  return [
    {
      name: "the difference of two versions of 1,000 rules",
      figure: `${wall} ms, ${cpu} ms of CPU (goal: under 2 s), ${memory} MB`,
      ratio: `${changes} rules changed, ${regions} regions found, ${unclear} cannot be told`,
    },
  ];
}
