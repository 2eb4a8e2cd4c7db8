import { defineProof } from "../../check.ts";
import { conditionOf, named } from "../../proving/sentences.ts";
import { overlap } from "../../questions/overlap.ts";
import type { PlainAnswer } from "../../questions/plain-answer.ts";

/** Two rules of a choice that are both true, with nothing but their titles to decide between them. */
export const overlappingRules = defineProof({
  code: "HR7017",
  name: "overlapping-rules",
  group: "correctness",
  level: "warning",
  options: {},
  settles: ["HR4032"],
  after: ["HR7010"],
  explanation:
    "A choice picks one rule, and the one with the highest priority wins. These two have the same priority and are both true in some situation, where the one whose title comes first in the alphabet wins. Nobody who writes a title thinks of that.",
  wrong:
    'fact visits is number\nchoice next step picks highest priority\nrule "Call" for next step when visits > 3 then call customer\nrule "Write" for next step when visits < 9 then write to customer',
  right:
    'fact visits is number\nchoice next step picks highest priority\nrule "Call" for next step when visits > 3 then call customer\n  priority 10\nrule "Write" for next step when visits < 9 then write to customer',
  about: ["rule", "table"],
  *prove({ model, file, own, report }) {
    const { linked, plan } = own;
    const byPriority = new Map(
      linked.choices
        .filter(({ policy }) => policy === "highest priority")
        .map(({ name }) => [name, name]),
    );
    for (const [index, rule] of linked.rules.entries()) {
      const planned = plan.rules[index];
      const choice = rule.choice === null ? undefined : byPriority.get(rule.choice.name);
      if (rule.place.file !== file || choice === undefined || planned === undefined) continue;
      const rivals = linked.rules.flatMap((other, at) => {
        const its = plan.rules[at];
        const isRival =
          other !== rule && other.choice?.name === choice && other.priority === rule.priority;
        return isRival && its !== undefined && isAfter(rule.place, other.place)
          ? [{ other, its }]
          : [];
      });
      let found: { answer: Extract<PlainAnswer, { answer: "yes" }>; at: number } | undefined;
      for (const [at, { its }] of rivals.entries()) {
        yield rule.place;
        const answer = overlap(own, planned, its);
        if (answer.answer === "yes") {
          found = { answer, at };
          break;
        }
      }
      const rival = rivals[found?.at ?? -1]?.other;
      if (found === undefined || rival === undefined) continue;
      const sentence = { kind: "rule" as const, linked: rule, statement: planned };
      const other = rival.title === null ? "a rule above" : `“${rival.title}”`;
      report(conditionOf(model, sentence), {
        message: `${named(sentence)} and ${other} are both true when ${found.answer.witness.words}, and \`${choice}\` picks one by its title: their priorities are equal.`,
        hint: "Give the one that is to win a higher `priority`, or let them exclude one another.",
        related: [{ ...rival.place, message: `${other} is true there, too` }],
        example: found.answer.witness,
      });
    }
  },
});

type At = { readonly file: string; readonly span: { readonly start: number } };

function isAfter(one: At, other: At): boolean {
  return one.file === other.file ? one.span.start > other.span.start : one.file > other.file;
}
