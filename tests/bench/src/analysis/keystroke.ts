import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Row } from "../report.ts";

interface Took {
  readonly preparing: number;
  readonly proving: number;
  readonly asked: number;
}

/** What one edit in a workspace of 1,000 rules has asked again, where answers are kept. */
export async function keystroke(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const files of [1, 10]) {
    const script = join(import.meta.dirname, "edit.ts");
    const { stdout } = await promisify(execFile)(process.execPath, [
      "--conditions=source",
      script,
      "1000",
      String(files),
    ]);
    const found: Readonly<Record<string, Took>> = JSON.parse(stdout);
    for (const [edit, { preparing, proving, asked }] of Object.entries(found)) {
      rows.push({
        name: `1,000 rules in ${files} ${files === 1 ? "file" : "files"}: ${edit}`,
        figure: `${Math.round(proving)} ms of processor time for proofs (goal of an edit: under 100 ms), ${asked} questions asked`,
        ratio: `${Math.round(preparing)} ms to read, link and compile`,
      });
    }
  }
  return rows;
}
