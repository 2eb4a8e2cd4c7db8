import { mkdtemp } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { handrail } from "../report.ts";
import { endurance } from "./endurance.ts";
import { translateWorkspace } from "./langium/translate.ts";
import { longTurns } from "./long-turns.ts";
import { type Figure, type Measured, measure, type Subject } from "./measure.ts";
import { writeWorkspace } from "./playbooks.ts";
import { startServer } from "./server.ts";

const { values } = parseArgs({
  allowNegative: true,
  options: {
    files: { type: "string", default: "100" },
    rules: { type: "string", default: "10000" },
    keys: { type: "string", default: "60" },
    edits: { type: "string", default: "100000" },
    functions: { type: "boolean", default: false },
    peer: { type: "boolean", default: true },
  },
});
const size = {
  files: Number(values.files),
  rules: Math.ceil(Number(values.rules) / Number(values.files)),
};
console.log(
  `Node ${process.version}, ${cpus().length} cores; ${size.files} files of ${size.rules} rules`,
);

const folder = await mkdtemp(join(tmpdir(), "handrail-bench-"));
await writeWorkspace(folder, size);
const subject: Subject = {
  language: "playbook",
  folder,
  file: "file-7.playbook",
  typed: " and sign 3 and deal value > 20k EUR",
  anchor: /when [^\n]+/g,
  name: "do step",
};
const command = [handrail, "lsp", "--stdio"] as const;
const server = await startServer(command, folder, values.functions);
printAll("Handrail", await measure(server, subject, Number(values.keys)));
await server.stop();

if (values.peer) await measurePeer();

if (Number(values.edits) > 0) {
  const typedInto = await startServer(command, folder);
  print("Handrail, typed into for long", await endurance(typedInto, subject, Number(values.edits)));
  await typedInto.stop();
}

async function measurePeer(): Promise<void> {
  const other = await mkdtemp(join(tmpdir(), "handrail-bench-"));
  await translateWorkspace(folder, other);
  const peer = await startServer(
    [process.execPath, join(import.meta.dirname, "langium/server.ts"), "--stdio"],
    other,
  );
  const peerSubject: Subject = {
    language: "sales",
    folder: other,
    file: "file-7.sales",
    typed: " and sign_3 and deal_value > 20000",
    anchor: /when [^\n]+/g,
    name: "do_step",
  };
  printAll("Langium", await measure(peer, peerSubject, Number(values.keys)));
  await peer.stop();
}

function printAll(title: string, { figures, typing }: Measured): void {
  print(title, figures);
  console.log(longTurns(typing).join("\n"));
}

function print(title: string, figures: readonly Figure[]): void {
  console.log(title);
  for (const { name, value, unit, limit } of figures) {
    if (Number.isNaN(value)) continue;
    const sign = limit === null ? " " : value <= limit ? "✓" : "✗";
    const beside = limit === null ? "" : `  (at most ${limit})`;
    console.log(`  ${sign} ${name.padEnd(44)} ${value.toFixed(1).padStart(9)} ${unit}${beside}`);
  }
}
