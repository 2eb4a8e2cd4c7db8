import type { Found } from "../findings/found.ts";
import { count } from "../terminal/words.ts";

/** How often each kind of finding came up, the most frequent first. */
export function statistics(findings: readonly Found[], files: number): string {
  const counts = new Map<string, { number: number; files: Set<string>; severity: string }>();
  for (const { code, file, severity } of findings) {
    const known = counts.get(code) ?? { number: 0, files: new Set(), severity };
    known.number += 1;
    known.files.add(file);
    counts.set(code, known);
  }
  const rows = [...counts].sort(
    ([left, one], [right, other]) => other.number - one.number || (left < right ? -1 : 1),
  );
  const lines = rows.map(([code, one]) => {
    const number = String(one.number).padStart(5);
    return `${number}  ${code}  ${one.severity.padEnd(7)}  in ${count(one.files.size, "playbook")}\n`;
  });
  const clean = files - new Set(findings.map(({ file }) => file)).size;
  return `${lines.join("")}${count(files, "playbook")}, ${Math.max(clean, 0)} of them without findings.\n`;
}
