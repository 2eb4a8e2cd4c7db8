import { execFile } from "node:child_process";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { versionOf } from "../../engines/versions.ts";
import { median } from "../../measure.ts";
import { peers } from "./all.ts";
import { faults } from "./faults.ts";
import { handrailPairs } from "./handrail-pairs.ts";
import type { Looked, Peer } from "./peer.ts";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "100,1000,10000" },
    repetitions: { type: "string", default: "3" },
    /** So many seconds the questions about pairs may take. */
    box: { type: "string", default: "20" },
  },
});
const sizes = values.sizes.split(",").map(Number);
const box = Number(values.box);

type Took = Omit<Looked, "named"> & { readonly named: number; readonly memory: number };

/** In a process of its own, so that nothing of the others is warm or in memory. */
async function look<Result>(peer: Peer, rules: number): Promise<Result> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--conditions=source",
    join(import.meta.dirname, "look.ts"),
    ...[peers.indexOf(peer), rules, box].map(String),
  ]);
  return JSON.parse(stdout);
}

/** Peers take turns; the middle one of the times of each. */
async function measured(rules: number): Promise<ReadonlyMap<Peer, Took>> {
  const runs = new Map<Peer, Took[]>();
  for (let turn = 0; turn < Number(values.repetitions); turn += 1) {
    for (const peer of peers.filter(({ most }) => rules <= most)) {
      const took = await look<Took>(peer, rules);
      runs.set(peer, [...(runs.get(peer) ?? []), took]);
    }
  }
  const middle = ([peer, all]: [Peer, Took[]]): [Peer, Took] => {
    const elapsed = median(all.map((one) => one.elapsed));
    return [peer, all.find((one) => one.elapsed === elapsed) ?? (all[0] as Took)];
  };
  return new Map([...runs].map(middle));
}

const time = (ms: number) =>
  ms < 10_000 ? `${Math.round(ms).toLocaleString("en")} ms` : `${(ms / 1000).toFixed(0)} s`;

const date = new Date().toISOString().slice(0, 10);
console.log(`Node ${process.version}, ${cpus().length} cores, ${date}\n`);
for (const peer of peers) {
  console.log(`${peer.name} (${peer.package} ${versionOf(peer.package)})\n  ${peer.answers}`);
}

for (const rules of sizes) {
  console.log(`\n${rules.toLocaleString("en")} rules, from their text on`);
  const all = await measured(rules);
  const ours = all.get(peers[0] as Peer)?.elapsed ?? Number.NaN;
  for (const [peer, took] of all) {
    const whole = took.elapsed / took.share;
    const guessed = took.share < 1 ? ` (from ${(took.share * 100).toFixed(1)} % of them)` : "";
    const ratio = Number((whole / ours).toPrecision(2)).toLocaleString("en");
    console.log(
      `  ${peer.name.padEnd(36)}${time(whole).padStart(9)}${guessed}, ${ratio} times; processor ${time(took.cpu / took.share)}; ` +
        `${Math.round(took.memory)} MB; ${took.detail}; ${took.named} rules named`,
    );
  }
}

console.log("\nEach of these hidden among 20 other rules");
const found = new Map<Peer, readonly (readonly string[])[]>();
for (const peer of peers) if (peer !== handrailPairs) found.set(peer, await look(peer, 0));
for (const [index, fault] of faults.entries()) {
  console.log(`  ${fault.name}`);
  for (const [peer, all] of found) {
    console.log(`    ${peer.name.padEnd(36)}${all[index]?.join("; ") || "says nothing"}`);
  }
}
