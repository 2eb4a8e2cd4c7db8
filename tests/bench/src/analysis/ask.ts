// Asks all questions of correctness about one large playbook, as `handrail check` does, and prints how much processor time each check took, in milliseconds, as JSON; `elapsed` is by the clock.
import { type Config, checks, createLinter, isProof } from "@handrail/linter";
import { createModel } from "@handrail/model";
import { largePlaybook } from "./playbook.ts";

const file = "a.playbook";
const model = createModel();
model.setFile(file, { text: largePlaybook(Number(process.argv[2])) });
let config: Config = { checks: new Map(), overrides: [] };
const linter = createLinter(model, { configFor: (path) => ({ config, path }) });
const proofs = checks.filter(isProof);

/** One check alone is on. */
function only(code: string): Config {
  const off = proofs.filter((one) => one.code !== code);
  return {
    checks: new Map(off.map((one) => [one.code, { level: "off", options: {} }])),
    overrides: [],
  };
}

config = only("");
// Parser, model and compiler are no part of it.
for (const _ of await linter.prove(file)) break;
const times: Record<string, number> = {};
const found: Record<string, number> = {};
let cpu = 0;
const start = performance.now();
for (const { code, name } of proofs) {
  config = only(code);
  const before = process.cpuUsage();
  found[name] = [...(await linter.prove(file))].flat().length;
  const { user, system } = process.cpuUsage(before);
  times[name] = Math.round((user + system) / 1000);
  cpu += times[name];
}
const elapsed = Math.round(performance.now() - start);
const memory = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ times, found, cpu, elapsed, memory }));
