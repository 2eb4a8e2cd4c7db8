// Asks all questions of correctness about one large playbook, and prints how long each kind took, as JSON.
import {
  alwaysBlocked,
  idleParts,
  neverHolds,
  neverMatters,
  provedPromises,
} from "@handrail/analysis";
import { compileTests } from "@handrail/compiler";
import { createModel } from "@handrail/model";
import { largePlaybook } from "./playbook.ts";

const model = createModel();
model.setFile("a.playbook", { text: largePlaybook(Number(process.argv[2])) });
const { plan, promises } = compileTests(model.link("a.playbook"));
const kinds: Readonly<Record<string, () => readonly unknown[]>> = {
  "never hold": () => [...plan.rules, ...plan.guardrails].filter((one) => neverHolds(plan, one)),
  "idle parts": () => plan.rules.flatMap((rule) => idleParts(plan, rule)),
  "always blocked": () => plan.rules.filter((rule) => alwaysBlocked(plan, rule)),
  "never matter": () => plan.guardrails.filter((one) => neverMatters(plan, one)),
  "promises proved": () => provedPromises(plan, promises).filter(Boolean),
};
const times: Record<string, number> = {};
const found: Record<string, number> = {};
const before = process.cpuUsage();
for (const [kind, ask] of Object.entries(kinds)) {
  const started = performance.now();
  found[kind] = ask().length;
  times[kind] = Math.round(performance.now() - started);
}
const used = process.cpuUsage(before);
const cpu = Math.round((used.user + used.system) / 1000);
const memory = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ times, found, cpu, memory }));
