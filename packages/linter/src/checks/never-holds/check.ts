import { defineProof } from "../../check.ts";
import { conditionOf, named, type Sentence, sentencesOf } from "../../proving/sentences.ts";
import { neverHolds as provedNever } from "../../questions/never-holds.ts";

/** A rule or a guardrail whose condition no situation makes true. */
export const neverHolds = defineProof({
  code: "HR7010",
  name: "never-holds",
  group: "correctness",
  level: "warning",
  options: {},
  after: ["HR3009", "HR3017", "HR4015"],
  explanation:
    "A condition that is true in no situation is most often a slip: a comparison the wrong way round, or a row below one that takes everything. It was looked for among all situations, not only among those of tests. What never holds still costs whoever reads the playbook.",
  wrong: 'fact visits is number\nrule "Call" when visits > 5 and visits < 3 then call customer',
  right: 'fact visits is number\nrule "Call" when visits > 3 and visits < 5 then call customer',
  about: ["rule", "never", "table"],
  *prove({ model, file, own, report }) {
    for (const sentence of sentencesOf(own, file)) {
      yield sentence.linked.place;
      if (!provedNever(own, sentence.statement)) continue;
      report(conditionOf(model, sentence), {
        message: `${named(sentence)} ${does[sentence.kind]}: its condition is true in no situation.`,
        hint:
          sentence.kind === "row"
            ? "A row above takes all that it is for, or two of its cells exclude one another: move it up, or leave it out."
            : "Two of its parts exclude one another, or a value lies outside its fact's bounds: correct the condition, or leave the sentence out.",
      });
    }
  },
});

const does: Readonly<Record<Sentence["kind"], string>> = {
  rule: "never fires",
  guardrail: "never blocks anything for certain",
  row: "never counts",
};
