import { setImmediate } from "node:timers/promises";
import type { AnswerBook, Linter } from "@handrail/linter";
import type { Asked, Checker } from "./checker.ts";

/**
 * Checks in this thread.
 *
 * @param answers where what is known of single questions is kept
 */
export function checkingHere(linter: Linter, answers: AnswerBook | null): Checker {
  return {
    async look({ files, entries }) {
      const asked = new Map<string, Asked>();
      for (const entry of entries) {
        // Others may be waiting for this thread to give them more to do.
        await setImmediate();
        asked.set(entry, await askedAbout(entry, linter, answers));
      }
      for (const file of files) {
        await setImmediate();
        for (const _ of linter.look(file));
      }
      return asked;
    },
    async together(proven) {
      return new Map([...proven].map(([file, proofs]) => [file, linter.findings(file, proofs)]));
    },
    async end() {},
  };
}

/** Asks all that is asked about situations in the name of one playbook. */
export async function askedAbout(
  entry: string,
  linter: Linter,
  answers: AnswerBook | null,
): Promise<Asked> {
  const found = [...(await linter.prove(entry))].flat();
  return { found, answers: answers && Object.fromEntries(answers.of(entry).known) };
}
