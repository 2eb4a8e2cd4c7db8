import { defineProof } from "../../check.ts";
import { conditionsIn, type Faulty, faultsIn } from "../../proving/conditions.ts";
import { leavingOut } from "../../proving/leaving-out.ts";
import { quoted } from "../../words.ts";

/** A part of a condition without which the whole is the same. */
export const idlePart = defineProof({
  code: "HR7012",
  name: "idle-part",
  group: "correctness",
  level: "warning",
  options: {},
  after: ["HR3009", "HR3017", "HR3028", "HR7010", "HR7011", "HR7129"],
  explanation:
    "A condition that is the same without one of its parts, in every situation, says something that nobody needs to read. One of the two parts was probably meant to be something else, and then the rule does not say what it should. What is unknown was thought of: with the part or without it, the condition is true, false and unknown in the same situations.",
  wrong: 'fact visits is number\nrule "Call" when visits > 5 and visits > 3 then call customer',
  right: 'fact visits is number\nrule "Call" when visits > 5 then call customer',
  about: ["rule", "never", "define", "score", "table"],
  *prove({ model, file, own, text, report }) {
    for (const condition of conditionsIn(model, own, file)) {
      yield condition.place;
      for (const faulty of faultsIn(own, condition)) {
        if (faulty.fault !== "idle") continue;
        const { part, beside } = faulty;
        report(part.place, {
          message: `${quoted(text(part.place))} changes nothing here: ${why(faulty, text)}.`,
          hint: "Leave it out, or write what was meant.",
          fix: leavingOut(model.tree(file), part.place.span),
          related:
            beside === null
              ? undefined
              : [{ ...beside.place, message: quoted(text(beside.place)) }],
        });
      }
    }
  },
});

function why({ beside }: Faulty, text: (place: Faulty["part"]["place"]) => string): string {
  if (beside === null) return "the other parts of the condition say as much";
  return `${quoted(text(beside.place))} says as much`;
}
