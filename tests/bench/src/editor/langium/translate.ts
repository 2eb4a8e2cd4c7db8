import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A made-up playbook in the words of the small language, sentence by sentence. */
export function translated(text: string): string {
  return text
    .replace(/^playbook .*$/m, "")
    .replaceAll(".playbook", ".sales")
    .replace(/\b(measure|sign|large|do step) (\d+)/g, (_, name: string, number: string) => {
      return `${name.replace(" ", "_")}_${number}`;
    })
    .replaceAll("deal value", "deal_value")
    .replaceAll("answer target", "answer_target")
    .replace(/(\d+)k EUR/g, "$1000")
    .replaceAll("money in EUR", "money")
    .replaceAll("yes/no", "flag")
    .replaceAll("step of", "one of")
    .replaceAll("channel is ", "channel = ")
    .replaceAll("fact channel = ", "fact channel is ");
}

/** Writes beside each playbook of a folder the same in the small language, to another folder. */
export async function translateWorkspace(from: string, to: string): Promise<void> {
  for (const name of await readdir(from)) {
    const text = await readFile(join(from, name), "utf8");
    await writeFile(join(to, name.replace(".playbook", ".sales")), translated(text));
  }
}
