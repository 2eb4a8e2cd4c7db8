import type { CannotTell } from "@handrail/analysis";
import { defineProof } from "../../check.ts";
import { promiseAnswers } from "../../proving/promises.ts";

/** Neither a proof nor a situation that breaks it. */
export const untoldPromise = defineProof({
  code: "HR7002",
  name: "untold-promise",
  group: "correctness",
  level: "info",
  options: {},
  explanation:
    "The analysis follows conditions exactly, and says so where it cannot: a product of two facts, business time against hours, averages over events. It found no situation that breaks the promise, and no proof that there is none. The promise is still tried wherever a test describes a situation.",
  wrong:
    'action call customer is human, helps\nfact late is yes/no\nrule "Call" when late then call customer within 8 business hours\npromise "Nobody waits" when late then anything that helps within 30 days',
  right:
    'action call customer is human, helps\nfact late is yes/no\nrule "Call" when late then call customer within 8 business hours\npromise "Nobody waits" when late then anything that helps within 16 business hours',
  about: ["promise"],
  alsoUsed: true,
  *prove({ own, report }) {
    for (const asked of promiseAnswers(own)) {
      yield;
      if (asked === undefined) continue;
      const [{ title, place }, answer] = asked;
      if (answer.answer !== "cannot tell") continue;
      report(place, {
        message: `Whether “${title}” holds in every situation cannot be told: ${answer.reason}${partOf(answer)}.`,
        hint: "`handrail test` tries it in the situations of all tests: write tests for those that matter most.",
      });
    }
  },
});

function partOf({ place }: CannotTell): string {
  return place === null ? "" : ` (\`${place.text}\` in line ${place.line})`;
}
