import { playbookText } from "../engines/contenders/playbook-text.ts";
import { workload } from "../engines/workload.ts";

/** Rules of one line each, made up, in one file. */
export function oneFile(rules: number): ReadonlyMap<string, string> {
  return new Map([["rules.playbook", playbookText(workload({ rules, situations: 0 }))]]);
}

/** The same rules in many files, which one file uses; each uses the file with the facts. */
export function manyFiles(rules: number, count: number): ReadonlyMap<string, string> {
  const { facts, rules: all } = workload({ rules, situations: 0 });
  const files = new Map<string, string>();
  const names = Array.from({ length: count }, (_, index) => `part-${index}.playbook`);
  const size = Math.ceil(all.length / count);
  files.set("entry.playbook", names.map((name) => `use "${name}"\n`).join(""));
  files.set("facts.playbook", playbookText({ facts, rules: [] }));
  for (const [index, name] of names.entries()) {
    const own = all.slice(index * size, (index + 1) * size);
    files.set(name, `use "facts.playbook"\n${playbookText({ facts: [], rules: own })}`);
  }
  return files;
}
