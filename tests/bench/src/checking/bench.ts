// Checks a folder of made-up playbooks by the built command, with one thread and with more, in turn.
import { rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { interleaved, run } from "../measure.ts";
import { root } from "../report.ts";
import { folderOf } from "./files.ts";

const { values } = parseArgs({
  options: {
    files: { type: "string", default: "1000" },
    rules: { type: "string", default: "20" },
    threads: { type: "string", default: `1,${availableParallelism()}` },
    repetitions: { type: "string", default: "3" },
  },
});
const command = join(root, "packages/cli/bin/handrail.js");
const folder = folderOf(Number(values.files), Number(values.rules));
const numbers = values.threads.split(",");
const took = await interleaved(
  Number(values.repetitions),
  numbers.map((threads) => () => {
    const args = ["--max-semi-space-size=4", command, "check", folder, "--threads", threads];
    return run(process.execPath, args);
  }),
);
rmSync(folder, { recursive: true });
console.log(
  `${values.files} playbooks of ${values.rules} rules, Node ${process.version}, ${availableParallelism()} cores; medians by the clock`,
);
const first = took[0]?.wall ?? Number.NaN;
for (const [index, { wall, memory }] of took.entries()) {
  const ratio = (wall / first).toFixed(2);
  console.log(
    `--threads ${numbers[index]}: ${(wall / 1000).toFixed(1)} s (${ratio}), ${memory.toFixed(0)} MB`,
  );
}
