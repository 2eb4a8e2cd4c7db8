// Compares two versions of a large playbook, ten of whose rules are others, and prints what it took, as JSON.
import { createModel } from "@handrail/model";
import { differenceOf } from "@handrail/sdk";
import { largePlaybook } from "./playbook.ts";

const rules = Number(process.argv[2]);
const before = largePlaybook(rules);
let changes = 0;
// Every tenth part has one rule that waits longer, or asks for more.
const after = before.replaceAll(
  /(rule "rule (\d+)"\n {2}when .*)\n( {2}then .* within )(\d+)h\n/g,
  (all, head: string, number: string, then: string, hours: string) => {
    if (Number(number) % (rules / 10) !== 7) return all;
    changes += 1;
    return changes % 2 === 0
      ? `${head}\n${then}${Number(hours) + 50}h\n`
      : `${head} and flag 9\n${then}${hours}h\n`;
  },
);

const version = (text: string) => {
  const model = createModel();
  model.setFile("a.playbook", { text });
  return { model, entry: "a.playbook" };
};

const started = performance.now();
const used = process.cpuUsage();
const { situations } = await differenceOf(version(before), version(after));
const { user, system } = process.cpuUsage(used);
console.log(
  JSON.stringify({
    changes,
    regions: situations.actions.reduce((sum, { regions }) => sum + regions.length, 0),
    unclear: situations.unclear.length,
    wall: Math.round(performance.now() - started),
    cpu: Math.round((user + system) / 1000),
    memory: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
