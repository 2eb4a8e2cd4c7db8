import type { Place } from "@handrail/model";
import { defineProof } from "../../check.ts";
import { count, listed } from "../../words.ts";

/** Questions of other checks that took too many steps, so that they say nothing about some sentences. */
export const givenUp = defineProof({
  code: "HR7004",
  name: "given-up",
  group: "correctness",
  level: "info",
  options: {
    steps: {
      kind: "number",
      default: 2_000_000,
      minimum: 1,
      says: "So many steps of search a question may take; one about a whole playbook five or ten times as many",
    },
  },
  explanation:
    "Whether a condition can ever be true is looked for among all situations, step by step. Nearly always a few hundred steps are enough. A question that takes too many is given up, so that it keeps nobody waiting; the check that asked it then says nothing about that sentence, and all else is told as ever. What is right about a sentence is not in doubt because of that: it was not shown to be wrong.",
  exampleOptions: { steps: 1 },
  wrong:
    '# "given-up": ["info", { "steps": 1 }]\nfact visits is number\nrule "Often" when visits > 3 and visits < 9 then call customer',
  right: 'fact visits is number\nrule "Often" when visits > 3 then call customer',
  about: ["rule", "never", "define", "score", "table", "limit"],
  last: true,
  *prove({ model, file, own, givenUp, report }) {
    const { statements } = model.tree(file);
    const sentence = ({ span }: Place) =>
      statements.find((one) => one.span.start <= span.start && span.end <= one.span.end)?.span;
    const byCheck = givenUp.flatMap(({ check, places }) => {
      const own = new Set(
        places.filter((place) => place.file === file).flatMap((one) => sentence(one) ?? []),
      );
      return own.size === 0 ? [] : { check, sentences: [...own] };
    });
    const all = [...new Set(byCheck.flatMap(({ sentences }) => sentences))].sort(
      (left, right) => left.start - right.start,
    );
    const [first, ...others] = all;
    if (first === undefined) return;
    const asked = byCheck.map(
      ({ check, sentences }) => `\`${check}\` asks about ${count(sentences.length, "sentence")}`,
    );
    report(
      { file, span: first },
      {
        message: `It cannot be told within ${count(own.limit.steps, "step")} what ${listed(asked)}.`,
        hint: "Give a part of such a condition a name with `define`, or split the rule. More steps are allowed by the option `steps` of `given-up` in `handrail.json`, or by `--steps`.",
        related: others.map((span) => ({ file, span, message: "about this one, too" })),
      },
    );
  },
});
