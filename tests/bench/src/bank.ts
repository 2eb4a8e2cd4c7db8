import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { appendFile, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { interleaved, run } from "./measure.ts";
import { handrail, type Row, root } from "./report.ts";

const data = join(root, "../shared/data/uci_bank_marketing/bank-additional-full.csv");
const playbook = join(root, "tests/data/bank-marketing.playbook");
const plain = join(import.meta.dirname, "csv-to-json.mjs");

/** Deciding 41,188 real records from CSV to NDJSON, against a script that only reads and writes them; then ten times as many. */
export async function bank(): Promise<readonly Row[]> {
  if (!existsSync(data)) {
    return [{ name: "bank records", figure: "skipped: the data is not there", ratio: "" }];
  }
  const decide = (file: string) => () =>
    run(handrail, [
      "run",
      playbook,
      "--facts",
      file,
      "--format",
      "ndjson",
      "--now",
      "2010-11-01T09:00Z",
    ]);
  const [ours, theirs] = await interleaved(5, [
    decide(data),
    () => run(process.execPath, [plain, data, ";"]),
  ]);
  const long = await repeated(data, 10);
  const tenfold = await decide(long)();
  await rm(long);
  if (ours === undefined || theirs === undefined) throw new Error("nothing was measured");
  return [
    {
      name: "41,188 bank records, CSV to NDJSON",
      figure: `${ours.wall.toFixed(0)} ms (plain script ${theirs.wall.toFixed(0)} ms)`,
      ratio: `${(ours.wall / theirs.wall).toFixed(2)} x the plain script (goal: at most 1.5)`,
    },
    {
      name: "peak memory, 41,188 and 411,880 records",
      figure: `${ours.memory.toFixed(0)} MB, ${tenfold.memory.toFixed(0)} MB`,
      ratio: `${(tenfold.memory / ours.memory).toFixed(2)} for ten times the length (goal: under 200 MB, no growth)`,
    },
  ];
}

/** A file with the same header and its rows several times over. */
async function repeated(file: string, times: number): Promise<string> {
  const target = join(tmpdir(), `handrail-bench-${process.pid}.csv`);
  await pipeline(createReadStream(file), createWriteStream(target));
  const text = await readFile(file, "utf8");
  const rows = text.slice(text.indexOf("\n") + 1);
  for (let copy = 1; copy < times; copy += 1) await appendFile(target, rows);
  return target;
}
