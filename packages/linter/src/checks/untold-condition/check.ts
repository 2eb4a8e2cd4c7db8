import type { CannotTell } from "@handrail/analysis";
import { loadPlan, RecordError } from "@handrail/evaluator/all";
import type { Place } from "@handrail/model";
import { defineProof } from "../../check.ts";
import type { ProofContext, Subject } from "../../proving/context.ts";
import { conditionOf, named, type Sentence, sentencesOf } from "../../proving/sentences.ts";
import { untold } from "../../questions/untold.ts";
import { quoted } from "../../words.ts";

/** A part of a condition that the analysis does not follow, so that it cannot say whether the whole is ever true. */
export const untoldCondition = defineProof({
  code: "HR7003",
  name: "untold-condition",
  group: "correctness",
  level: "info",
  options: {},
  after: ["HR7010"],
  explanation:
    "The analysis follows conditions exactly, and says so where it cannot: a product of two facts, say. It found no situation in which this condition is true, and no proof that there is none; whatever else depends on it may be left open, too. Each part is named once.",
  wrong: 'fact share is number\nrule "Call" when share * share < 0 then call customer',
  right: 'fact share is number\nrule "Call" when share * 2 < 10 then call customer',
  about: ["rule", "never", "table"],
  *prove({ model, file, own, text, report }) {
    const told = new Set<string>();
    for (const sentence of sentencesOf(own, file)) {
      yield sentence.linked.place;
      const answer = untold(own, sentence.statement);
      if (answer === null) continue;
      if (isShown(own, sentence)) continue;
      const place = placeIn(own, sentence, model, answer) ?? conditionOf(model, sentence);
      const part = text(place);
      if (told.has(part)) continue;
      told.add(part);
      report(place, {
        message: `${quoted(part)} is not followed (${answer.reason}), so whether ${lowered(named(sentence))} is ever true cannot be told.`,
        hint: "Write a test in which it is true: that shows it. Or compare with a fixed number, a setting, or a fact of its own.",
      });
    }
  },
});

/** Whether it is true in the situation of a test. */
function isShown({ plan, situations }: Subject, { statement }: Sentence): boolean {
  const { fired, decide } = loadPlan(plan);
  return situations.some(({ record, now }) => {
    try {
      if (fired({ ...record }, { now }).includes(statement.id)) return true;
      const { blocked } = decide({ ...record }, { now });
      return blocked.some(({ blockedBy }) => blockedBy.some(({ id }) => id === statement.id));
    } catch (error) {
      if (error instanceof RecordError) return false;
      throw error;
    }
  });
}

/** Where the part stands in the sentence, if it is written there. */
function placeIn(
  { plan }: Subject,
  { statement, linked: { place } }: Sentence,
  model: ProofContext["model"],
  { place: part }: Pick<CannotTell, "place">,
): Place | null {
  const at = plan.rules.findIndex(({ id }) => id === statement.id);
  const parts = plan.places?.rules[at]?.parts ?? [];
  const own = parts.find(({ text }) => text === part?.text);
  if (own === undefined || plan.places?.files[own.file] !== place.file) return null;
  const lines = model.tree(place.file).text.split("\n");
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  const span = { start: offset(own.line, own.column), end: offset(own.endLine, own.endColumn) };
  return { file: place.file, span };
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
