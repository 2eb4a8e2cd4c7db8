// Prints how many bytes each stage from text to plan allocates for a rule. To be run with so much room for new objects that nothing is
// collected on the way: --expose-gc --single-threaded --min-semi-space-size=256 --max-semi-space-size=256
import { oneFile } from "./files.ts";
import { ownBuild, sourceToPlan, type Watch } from "./stages.ts";

const rules = 1000;
const files = oneFile(rules);
const build = await ownBuild();
const least: { [stage: string]: number } = {};
const watch: Watch = (stage, run) => {
  const before = process.memoryUsage().heapUsed;
  const value = run();
  const perRule = Math.round((process.memoryUsage().heapUsed - before) / rules);
  least[stage] = Math.min(least[stage] ?? Number.POSITIVE_INFINITY, perRule);
  return value;
};
for (let repetition = 0; repetition < 36; repetition += 1) {
  globalThis.gc?.();
  sourceToPlan(build, files, watch);
}
console.log(JSON.stringify(least));
