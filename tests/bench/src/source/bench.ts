import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { median } from "../measure.ts";
import { manyFiles, oneFile } from "./files.ts";
import { type Build, buildAt, ownBuild, sourceToPlan, stages } from "./stages.ts";

const { values: given } = parseArgs({
  options: {
    beside: { type: "string" },
    repetitions: { type: "string", default: "9" },
    rules: { type: "string", default: "10000" },
  },
});
const warmUp = 3;
const repetitions = Number(given.repetitions);
const rules = Number(given.rules);

/** Milliseconds of processor time, so that what else the machine does matters less. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Times by name, of all repetitions after the warm-up. */
class Times {
  readonly #all = new Map<string, number[]>();

  watch = <Value>(name: string, run: () => Value): Value => {
    const before = processorTime();
    const value = run();
    const times = this.#all.get(name) ?? [];
    this.#all.set(name, times);
    times.push(processorTime() - before);
    return value;
  };

  of(name: string): number {
    return median(this.#all.get(name)?.slice(warmUp) ?? []);
  }
}

const builds: { readonly name: string; readonly build: Build; readonly times: Times }[] = [
  { name: "this checkout", build: await ownBuild(), times: new Times() },
];
if (given.beside !== undefined) {
  builds.push({ name: given.beside, build: await buildAt(given.beside), times: new Times() });
}
const plain = new Times();
const one = oneFile(rules);
const many = manyFiles(rules, 100);
const [text = ""] = one.values();
const json = JSON.stringify(text.split("\n").map((line) => line.split(" "))).slice(0, -1);
const sameSize = `${json.slice(0, json.lastIndexOf("],[", text.length) + 1)}]`;

for (let repetition = 0; repetition < warmUp + repetitions; repetition += 1) {
  plain.watch("words", () => text.match(/[\p{L}\p{N}]+|\S/gu)?.length);
  plain.watch("json", () => JSON.parse(sameSize));
  for (const { build, times } of builds) {
    times.watch("parser alone", () => build.syntax.parse(text));
    times.watch("one file", () => sourceToPlan(build, one, times.watch));
    times.watch("100 files", () => sourceToPlan(build, many, (_, run) => run()));
  }
}

console.log(
  `Node ${process.version}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}: ${rules} rules of one line each, ${text.length} characters`,
);
console.log("medians of processor time, collection of garbage included\n");
for (const { name, times } of builds) {
  const row = (what: string, time: number, beside = "") =>
    console.log(`  ${what.padEnd(24)} ${time.toFixed(0).padStart(6)} ms  ${beside}`);
  console.log(name);
  const parser = times.of("parser alone");
  row("parser alone", parser, `${(parser / plain.of("words")).toFixed(1)} x splitting into words`);
  const all = times.of("one file");
  row("source to plan", all, `${(all / plain.of("json")).toFixed(1)} x reading JSON of that size`);
  for (const stage of stages) row(`  ${stage}`, times.of(stage));
  row("the same in 100 files", times.of("100 files"));
}
const [own, other] = builds;
if (own !== undefined && other !== undefined) {
  const ratio = (what: string) => (own.times.of(what) / other.times.of(what)).toFixed(2);
  const all = ["parser alone", "one file", ...stages, "100 files"];
  console.log(`\nratio of both: ${all.map((what) => `${what} ${ratio(what)}`).join(", ")}`);
}
