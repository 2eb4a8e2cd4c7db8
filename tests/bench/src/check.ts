import { join } from "node:path";
import { interleaved, run } from "./measure.ts";
import { handrail, type Row, root } from "./report.ts";

/** `handrail check` on one file, from the start of the process to its end, beside a Node process that does nothing. */
export async function check(): Promise<readonly Row[]> {
  const playbook = join(root, "playbooks/vocabulary/b2b.playbook");
  const nothing = join(import.meta.dirname, "nothing.mjs");
  const [ours, empty] = await interleaved(9, [
    () => run(handrail, ["check", playbook]),
    () => run(process.execPath, [nothing]),
  ]);
  if (ours === undefined || empty === undefined) throw new Error("nothing was measured");
  return [
    {
      name: "handrail check, one file",
      figure: `${ours.wall.toFixed(0)} ms (goal: under 250 ms)`,
      ratio: `${(ours.wall / empty.wall).toFixed(1)} x a Node process that does nothing`,
    },
  ];
}
