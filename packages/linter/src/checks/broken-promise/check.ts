import { relativePath } from "@handrail/model";
import { breachOf } from "@handrail/sdk";
import { defineProof } from "../../check.ts";
import { promiseAnswers } from "../../proving/promises.ts";

/** A promise with a situation in which it does not hold. */
export const brokenPromise = defineProof({
  code: "HR7001",
  name: "broken-promise",
  group: "correctness",
  level: "warning",
  options: {},
  explanation:
    "A promise holds in every situation, whatever is not known in it. There is one in which the rules, as they are, do not keep it. The situation is as small as can be, and was decided like any other before it is shown.",
  wrong:
    'action call customer is human, helps\nfact late is yes/no\nrule "Call" when late then call customer within 2 days\npromise "Nobody waits" when late then anything that helps within 24h',
  right:
    'action call customer is human, helps\nfact late is yes/no\nrule "Call" when late then call customer within 4h\npromise "Nobody waits" when late then anything that helps within 24h',
  about: ["promise"],
  alsoUsed: true,
  *prove({ own, report }) {
    for (const asked of promiseAnswers(own)) {
      yield;
      if (asked === undefined) continue;
      const [promise, answer] = asked;
      if (answer.answer !== "yes") continue;
      const { title, place } = promise;
      const { witness } = answer;
      const { decision } = witness;
      const said = decision === undefined ? null : breachOf(promise, decision, own.plan);
      const by = place.file === own.entry ? "" : ` in ${relativePath(place.file, own.entry)}`;
      report(place, {
        message: `“${title}” does not hold${by} when ${witness.words}: ${lowered(said ?? "")}`,
        hint: "Change the rules so that they keep it there, or say in its `when` or `unless` which situations are meant. A test with this situation shows what is decided.",
        example: witness,
      });
    }
  },
});

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
