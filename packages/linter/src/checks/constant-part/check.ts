import { defineProof } from "../../check.ts";
import { conditionsIn, faultsIn } from "../../proving/conditions.ts";
import { neverHolds } from "../../questions/never-holds.ts";
import { quoted } from "../../words.ts";

/** A part of a condition that has one answer, whatever the situation. */
export const constantPart = defineProof({
  code: "HR7011",
  name: "constant-part",
  group: "correctness",
  level: "warning",
  options: {},
  after: ["HR3009", "HR3017", "HR3028", "HR7010"],
  explanation:
    "A part of a condition that is true in no situation, or false in none, decides nothing: what was meant is most often something else. It was looked for among all situations, not only among those of tests. What is true wherever it is known still makes a decision wait until it is known; `is known` says so.",
  wrong:
    'fact visits is number\nfact late is yes/no\nrule "Call" when late or (visits > 5 and visits < 3) then call customer',
  right:
    'fact visits is number\nfact late is yes/no\nrule "Call" when late or (visits > 3 and visits < 5) then call customer',
  about: ["rule", "never", "define", "score", "table"],
  *prove({ model, file, own, text, report }) {
    for (const condition of conditionsIn(model, own, file)) {
      yield condition.place;
      const { isSentence, place, index } = condition;
      if (!isSentence && neverHolds(own, index)) {
        report(place, never(quoted(text(place))));
        continue;
      }
      for (const { part, fault } of faultsIn(own, condition)) {
        const said = quoted(text(part.place));
        if (fault === "never true") report(part.place, never(said));
        if (fault === "never false") {
          report(part.place, {
            message: `${said} is false in no situation: it is true wherever what it is about is known.`,
            hint: "Correct it, or write `… is known` if that is what is meant.",
          });
        }
      }
    }
  },
});

function never(said: string) {
  return {
    message: `${said} is true in no situation.`,
    hint: "Its parts exclude one another, or a value lies outside its fact's bounds: correct it, or leave it out.",
  };
}
