import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { largePlaybook } from "../analysis/playbook.ts";

/** A folder with so many made-up playbooks of so many rules each, of which one more holds the words that all use. */
export function folderOf(files: number, rules: number): string {
  const folder = mkdtempSync(join(tmpdir(), "handrail-check-"));
  const sentences = largePlaybook(files * rules).split(/^(?=rule |never |promise )/m);
  const [words = "", ...others] = sentences;
  const own = others.filter((one) => one.startsWith("rule "));
  writeFileSync(join(folder, "words.playbook"), words);
  for (let file = 0; file < files; file += 1) {
    const some = own.slice(file * rules, (file + 1) * rules);
    writeFileSync(join(folder, `part-${file}.playbook`), `use "words.playbook"\n${some.join("")}`);
  }
  return folder;
}
