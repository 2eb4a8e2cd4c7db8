import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../report.ts";
import type { Contender } from "./contender.ts";
import { contenders } from "./contenders/all.ts";
import { type Asked, decided, loaded, type Raced, raced, timeOfFired } from "./measured.ts";
import { type Line, picture, readable } from "./picture.ts";
import { versionOf } from "./versions.ts";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "10,100,1000,10000" },
    situations: { type: "string", default: "2000" },
    repetitions: { type: "string", default: "9" },
    slice: { type: "string", default: "60" },
    only: { type: "string" },
    picture: { type: "string" },
  },
});
const sizes = values.sizes.split(",").map(Number);
const wanted = values.only?.split(",");
const chosen = contenders.filter(
  ({ name }, index) =>
    index === 0 || wanted === undefined || wanted.some((one) => name.includes(one)),
);
const asked = (rules: number): Asked => ({
  rules,
  situations: Number(values.situations),
  repetitions: Number(values.repetitions),
  slice: Number(values.slice),
  only: chosen.map(({ name }) => name),
});

const results = new Map<Contender, { rules: number; result: Raced }[]>(
  chosen.map((contender) => [contender, []]),
);
for (const rules of sizes) {
  const own = new Map(raced(asked(rules)).map((result) => [result.name, result]));
  for (const [contender, all] of results) {
    const result = own.get(contender.name);
    if (result !== undefined) all.push({ rules, result });
  }
}

const date = new Date().toISOString().slice(0, 10);
const machine = `Node ${process.version}, ${cpus().length} cores, ${date}`;
const reference = contenders[0]?.name ?? "";
console.log(`${machine}; situations per second of processor time, and ratio to ${reference}`);
const column = (text: string) => text.padStart(20);
console.log("".padEnd(46) + sizes.map((size) => column(`${readable(size)} rules`)).join(""));
for (const [contender, own] of results) {
  const cells = own.map(({ result }) =>
    column(`${readable(result.speed)} (${Number(result.ratio.toPrecision(2))})`),
  );
  console.log(labelOf(contender).padEnd(46) + cells.join(""));
}

console.log("\nHandrail: a whole decision, and why, beside fired");
for (const rules of sizes) {
  const { fired, decide, ratio, unknown, bytes, firstWhy, why } = decided(asked(rules));
  console.log(
    `${readable(rules)} rules`.padEnd(14) +
      `fired ${fired.toFixed(2)} µs, decide ${decide.toFixed(2)} µs (${ratio.toPrecision(2)} times), a third of the facts unknown ${unknown.toPrecision(2)} times; ` +
      `${Math.round(bytes).toLocaleString("en")} bytes a decision; why ${why.toFixed(2)} ms, the first time about an action ${firstWhy.toFixed(1)} ms`,
  );
}

console.log("\nHandrail: how fired grows with the rules");
for (const selective of [false, true]) {
  const times = sizes.map((rules) => timeOfFired({ ...asked(rules), selective }));
  const steps = times.slice(1).map((time, index) => (time / (times[index] ?? 0)).toPrecision(2));
  console.log(
    `  ${(selective ? "each rule tests one of 200 values" : "random rules").padEnd(36)}` +
      `${times.map((time) => time.toFixed(2)).join(", ")} µs${steps.length === 0 ? "" : `: ${steps.join(", ")} times`}`,
  );
}

console.log(
  "\nLoading, up to the first answer: processor time, ratio to the quick index, memory kept",
);
for (const rules of sizes) {
  console.log(`${readable(rules)} rules`);
  for (const { name, time, first, ratio, kept } of loaded(asked(rules))) {
    console.log(
      `  ${name.padEnd(44)}${time.toFixed(1)} ms (${ratio === null ? "" : `${ratio.toPrecision(2)} times; `}the first time ${first.toFixed(1)} ms), ${(kept / 1e6).toFixed(1)} MB`,
    );
  }
}

if (values.picture !== undefined) {
  const lines = [...results].map(([contender, own], index): Line => {
    const points = own.map(({ rules, result }) => [rules, result.speed] as const);
    const ours = contender.name.startsWith("Handrail");
    return { name: labelOf(contender), points, ours, limit: index < 5 };
  });
  const title = "Which rules fire? Situations per second of processor time";
  writeFileSync(join(root, values.picture), picture(title, machine, lines));
}

function labelOf({ name, package: from }: Contender): string {
  return from === undefined || name.startsWith("Handrail") ? name : `${name} ${versionOf(from)}`;
}
