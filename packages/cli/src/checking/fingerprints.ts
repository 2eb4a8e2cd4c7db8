import { createHash } from "node:crypto";
import type { Found } from "../findings/found.ts";

/**
 * What a finding is known by from one day to the next: its code, its file and the words that it is about, never the line that they
 * stand on. Equal ones in a file are numbered.
 */
export function fingerprints(findings: readonly Found[]): ReadonlyMap<Found, string> {
  const times = new Map<string, number>();
  return new Map(
    findings.map((found) => {
      const key = JSON.stringify([found.code, found.file, wordsOf(found)]);
      const time = (times.get(key) ?? 0) + 1;
      times.set(key, time);
      const hash = createHash("sha256").update(`${key} ${time}`).digest("hex");
      return [found, hash.slice(0, 32)] as const;
    }),
  );
}

/** The first line that a finding is about, without the spaces that a formatter moves. */
function wordsOf({ lines, start }: Found): string {
  return lines.line(start.line).replace(/\s+/g, " ").trim();
}
