import { cpus } from "node:os";
import { analysis } from "./analysis/analysis.ts";
import { difference } from "./analysis/difference.ts";
import { keystroke } from "./analysis/keystroke.ts";
import { bank } from "./bank.ts";
import { check } from "./check.ts";
import { histories } from "./histories.ts";
import { manyRecords } from "./many-records.ts";
import { parsing } from "./parse.ts";
import { print } from "./report.ts";

console.log(
  `Node ${process.version}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}`,
);
for (const benchmark of [
  parsing,
  check,
  analysis,
  keystroke,
  difference,
  bank,
  histories,
  manyRecords,
])
  print(await benchmark());
