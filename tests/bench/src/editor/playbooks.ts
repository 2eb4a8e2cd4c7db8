import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** So many files, with so many rules each. */
export interface Size {
  readonly files: number;
  readonly rules: number;
}

const stages = ["discovery", "evaluation", "purchase", "renewal"];
const channels = ["digital", "human", "reseller", "chat", "phone"];
const actions = 40;
const facts = 30;

/** The words that all files use. */
function words(): string {
  return [
    'playbook "Words" version 1.0.0\n',
    "setting answer target is 1h",
    `fact stage is step of ${stages.join(", ")}`,
    `fact channel is one of ${channels.join(", ")}`,
    "fact deal value is money in EUR",
    ...Array.from({ length: facts }, (_, index) => `fact measure ${index} is number`),
    ...Array.from({ length: facts }, (_, index) => `fact sign ${index} is yes/no`),
    ...Array.from(
      { length: actions },
      (_, index) => `action do step ${index} is human, ${index % 2 === 0 ? "helps" : "sells"}`,
    ),
    ...Array.from(
      { length: facts },
      (_, index) => `define large ${index} as measure ${index} > ${index} and sign ${index}`,
    ),
    "",
  ].join("\n");
}

function rule(random: () => number, file: number, index: number): string {
  const pick = (count: number) => Math.floor(random() * count);
  const conditions = [
    `stage = ${stages[pick(stages.length)]}`,
    `channel is ${channels[pick(channels.length)]}`,
    `measure ${pick(facts)} >= ${pick(90)}`,
    `large ${pick(facts)}`,
    `deal value > ${pick(200)}k EUR`,
    `not sign ${pick(facts)}`,
  ];
  const chosen = conditions.filter(() => random() < 0.5);
  if (chosen.length === 0) chosen.push(`sign ${pick(facts)}`);
  return [
    `rule "Rule ${file}-${index}"`,
    `  when ${chosen.join("\n   and ")}`,
    `  then do step ${pick(actions)} within answer target`,
    `  because "Made up for a measurement"`,
    "",
  ].join("\n");
}

/** The same random numbers for everybody. */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One file of rules. */
export function playbook(file: number, rules: number): string {
  const random = drawing(file + 1);
  const header = 'use "words.playbook"\n';
  const all = Array.from({ length: rules }, (_, index) => rule(random, file, index));
  return [header, ...all].join("\n");
}

/** Writes a workspace to a folder; the first file holds the words. */
export async function writeWorkspace(folder: string, { files, rules }: Size): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "words.playbook"), words());
  for (let file = 1; file < files; file += 1) {
    await writeFile(join(folder, `file-${file}.playbook`), playbook(file, rules));
  }
}
