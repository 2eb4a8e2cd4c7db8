import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { median } from "../measure.ts";
import { stages } from "./stages.ts";

const { values: given } = parseArgs({
  options: {
    beside: { type: "string" },
    repetitions: { type: "string", default: "9" },
    rules: { type: "string", default: "10000" },
    processes: { type: "string", default: "3" },
  },
});

type Medians = { readonly [name: string]: number };

interface Measured {
  readonly processor: Medians;
  readonly clock: Medians;
}

/** Each build is measured in processes of its own, in turn: what one keeps in memory would slow the other down. */
function measured(folder: string): Measured {
  const script = join(import.meta.dirname, "measured.ts");
  const args = [script, folder, given.rules, given.repetitions];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

const folders = ["own", ...(given.beside === undefined ? [] : [resolve(given.beside)])];
const runs = new Map<string, Measured[]>(folders.map((folder) => [folder, []]));
for (let process = 0; process < Number(given.processes); process += 1) {
  for (const [folder, all] of runs) all.push(measured(folder));
}
const of = (folder: string, name: string, by: keyof Measured = "processor") =>
  median((runs.get(folder) ?? []).map((medians) => medians[by][name] ?? Number.NaN));

console.log(
  `Node ${process.version}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}: ${given.rules} rules of one line each`,
);
console.log(
  "medians of processor time on all threads, and by the clock; collection of garbage included",
);
// A plan's hash is worked out when it is first read: to decide needs none, to store a plan does.
const rows = ["parser alone", "source to plan", ...stages, "in 100 files", "hash"];
for (const folder of folders) {
  console.log(`\n${folder === "own" ? "this checkout" : folder}`);
  const times = (name: string, plain: string) =>
    `${(of(folder, name) / of(folder, plain)).toFixed(1)} x ${plain}`;
  const beside: { readonly [name: string]: string } = {
    "parser alone": times("parser alone", "splitting into words"),
    "source to plan": times("source to plan", "reading JSON"),
  };
  for (const name of rows) {
    const [time, clock] = [of(folder, name), of(folder, name, "clock")].map((one) =>
      one.toFixed(0).padStart(6),
    );
    console.log(`  ${name.padEnd(16)} ${time} ms  ${clock} ms  ${beside[name] ?? ""}`.trimEnd());
  }
}
const [own = "", other] = folders;
if (other !== undefined) {
  const ratios = rows.map((name) => `${name} ${(of(own, name) / of(other, name)).toFixed(2)}`);
  console.log(`\nratio of both: ${ratios.join(", ")}`);
}
