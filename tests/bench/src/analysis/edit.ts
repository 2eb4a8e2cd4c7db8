// Edits a playbook of 1,000 rules again and again, as somebody who types does, and prints as JSON how many questions each edit has asked again and how much processor time that took, in milliseconds.
import { AnswerBook, createLinter } from "@handrail/linter";
import { createModel } from "@handrail/model";
import { median } from "../measure.ts";
import { largePlaybook } from "./playbook.ts";

const [rules = 1000, files = 1] = process.argv.slice(2).map(Number);
// As somebody who types does: the first few keys find code that has not been run often yet.
const times = 25;

/** A workspace, and the file that is edited. */
function workspace(): { readonly texts: Map<string, string>; readonly edited: string } {
  const text = largePlaybook(rules);
  if (files === 1) return { texts: new Map([["all.playbook", text]]), edited: "all.playbook" };
  const sentences = text.split(/^(?=rule |never |promise )/m);
  const [words = "", ...others] = sentences;
  const own = others.filter((one) => one.startsWith("rule "));
  const texts = new Map([["words.playbook", words]]);
  const each = Math.ceil(own.length / files);
  const parts = Array.from({ length: files }, (_, index) => `part-${index}.playbook`);
  for (const [index, part] of parts.entries()) {
    const some = own.slice(index * each, (index + 1) * each);
    texts.set(part, `use "words.playbook"\n${some.join("")}`);
  }
  const uses = parts.map((part) => `use "${part}"\n`);
  const rest = others.filter((one) => !one.startsWith("rule "));
  texts.set("all.playbook", [...uses, ...rest].join(""));
  return { texts, edited: "part-3.playbook" };
}

const { texts, edited } = workspace();
const model = createModel();
for (const [path, text] of texts) model.setFile(path, { text });
const answers = new AnswerBook();
const linter = createLinter(model, { answers });

interface Took {
  /** Reading, linking and compiling what has changed. */
  readonly preparing: number;
  readonly proving: number;
  readonly asked: number;
}

const asked = () => [...texts.keys()].reduce((sum, file) => sum + answers.of(file).asked, 0);

async function prove(): Promise<Took> {
  const before = asked();
  let [preparing, proving] = [0, 0];
  // As an editor does: what is in reach of the edit, and what reaches it.
  for (const file of [edited, "all.playbook"].filter((one, at, all) => all.indexOf(one) === at)) {
    const start = process.cpuUsage();
    model.findings(file);
    const proofs = await linter.prove(file);
    preparing += since(start);
    const ready = process.cpuUsage();
    for (const _ of proofs);
    proving += since(ready);
  }
  return { preparing, proving, asked: asked() - before };
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** One rule in the middle that the change fits, each time another. */
function edit(change: (rule: string) => string): void {
  const text = texts.get(edited) ?? "";
  const starts = [...text.matchAll(/^rule /gm)].map(({ index }) => index);
  for (;;) {
    turn += 1;
    const at = starts[(Math.floor(starts.length / 3) + turn) % starts.length] ?? 0;
    const next = text.indexOf("\nrule ", at);
    const end = next === -1 ? text.length : next;
    const rule = text.slice(at, end);
    const changed = change(rule);
    if (changed === rule) continue;
    const after = text.slice(0, at) + changed + text.slice(end);
    texts.set(edited, after);
    model.setFile(edited, { text: after });
    return;
  }
}

let turn = 0;
const edits = {
  "a number in a condition": (rule: string) =>
    rule.replace(/(?<=> |<= |between )\d+/, (number) => String(Number(number) + 1)),
  "a deadline": (rule: string) => rule.replace(/\d+(?=h$)/, (hours) => String(Number(hours) + 1)),
  "a condition more": (rule: string) => rule.replace("\n  then", " and flag 9\n  then"),
  "a comment": (rule: string) => `# looked at\n${rule}`,
} as const;

const whole = await prove();
const found: Record<string, Took> = { "everything, at first": whole };
for (const [name, change] of Object.entries(edits)) {
  const all: Took[] = [];
  for (let time = 0; time < times; time += 1) {
    edit(change);
    all.push(await prove());
  }
  const middle = (of: (one: Took) => number) => Math.round(median(all.map(of)));
  found[name] = {
    preparing: middle((one) => one.preparing),
    proving: middle((one) => one.proving),
    asked: middle((one) => one.asked),
  };
}
console.log(JSON.stringify(found));
