// Measures one build, and prints medians by what is measured, as JSON: of processor time, and by the clock. The first argument is the folder of another
// checkout, or `own`; the second the number of rules, the third how often each is measured.
import { median } from "../measure.ts";
import { manyFiles, oneFile } from "./files.ts";
import { buildAt, ownBuild, sourceToPlan, type Watch } from "./stages.ts";

const [folder = "own", rules = "10000", repetitions = "9"] = process.argv.slice(2);
const warmUp = 4;

/** Milliseconds of processor time, so that what else the machine does matters less. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** By what is measured. */
const times = new Map<string, number[]>();
const clock = new Map<string, number[]>();

function note(of: Map<string, number[]>, name: string, time: number): void {
  const all = of.get(name) ?? [];
  of.set(name, all);
  all.push(time);
}

const watch: Watch = (name, run) => {
  const started = performance.now();
  const before = processorTime();
  const value = run();
  note(times, name, processorTime() - before);
  note(clock, name, performance.now() - started);
  return value;
};

const build = folder === "own" ? await ownBuild() : await buildAt(folder);
const one = oneFile(Number(rules));
const many = manyFiles(Number(rules), 100);
const [text = ""] = one.values();
const json = JSON.stringify(text.split("\n").map((line) => line.split(" ")));
const sameSize = `${json.slice(0, json.lastIndexOf("],[", text.length) + 1)}]`;

for (let repetition = 0; repetition < warmUp + Number(repetitions); repetition += 1) {
  watch("splitting into words", () => text.match(/[\p{L}\p{N}]+|\S/gu)?.length);
  watch("reading JSON", () => JSON.parse(sameSize));
  // Several times, so that little of what others left behind is collected at its cost.
  for (let time = 0; time < 5; time += 1) watch("parser alone", () => build.syntax.parse(text));
  const plan = watch("source to plan", () => sourceToPlan(build, one, watch));
  watch("hash", () => plan.hash);
  watch("in 100 files", () => sourceToPlan(build, many, (_, run) => run()));
}
const medians = (of: Map<string, number[]>) =>
  Object.fromEntries(
    [...of].map(([name, all]) => [
      name,
      median(all.slice(Math.floor((all.length * warmUp) / (warmUp + Number(repetitions))))),
    ]),
  );
console.log(JSON.stringify({ processor: medians(times), clock: medians(clock) }));
