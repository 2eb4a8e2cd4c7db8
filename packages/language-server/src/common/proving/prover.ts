import type { Linter, ProvenFinding } from "@handrail/linter";
import { turn } from "../workspace/turns.ts";

/** Asks all that can be proved of a playbook. */
export interface Prover {
  /**
   * @param isWanted is asked again and again; where it says no, the work is given up
   * @returns what was found; null where it was given up, or took too long
   */
  prove(entry: string, isWanted: () => boolean): Promise<readonly ProvenFinding[] | null>;
}

/** How long one piece of work may keep the event loop to itself, in milliseconds. */
const longest = 10;

/** Proves where the server runs, question by question, and lets in whatever waits. */
export function proverHere(linter: Linter): Prover {
  return {
    async prove(entry, isWanted) {
      const found: ProvenFinding[] = [];
      let started = performance.now();
      for (const some of await linter.prove(entry)) {
        found.push(...some);
        if (performance.now() - started < longest) continue;
        await turn();
        if (!isWanted()) return null;
        started = performance.now();
      }
      return found;
    },
  };
}
