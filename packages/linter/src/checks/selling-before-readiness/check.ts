import type { Suggestion, Witness } from "@handrail/analysis";
import { fold } from "@handrail/syntax";
import { defineProof } from "../../check.ts";
import { pitches } from "../../conditions/covers.ts";
import { dependsOnAny } from "../../conditions/required.ts";
import { guardrailHint, nameIn } from "../../conditions/whatever.ts";
import type { Subject } from "../../proving/context.ts";
import { canRecommendWithout } from "../../questions/whole-playbook.ts";
import { actionNameAt } from "../../tree.ts";
import { listed } from "../../words.ts";

/** A pitch to somebody who may not be able to judge it. */
export const sellingBeforeReadiness = defineProof({
  code: "HR8002",
  name: "selling-before-readiness",
  group: "method",
  level: "info",
  rows: ["H3"],
  onlyWithHeader: true,
  options: {
    facts: {
      kind: "texts",
      default: ["decision ready"],
      says: "Facts of which one must be asked, by name",
    },
    words: {
      kind: "texts",
      default: ["pitch", "propose", "proposal", "project"],
      says: "Words in the names of the actions that pitch; none are all that sell",
    },
  },
  explanation:
    "Someone who has never done this cannot judge it, and a project sold to them is lost with them. A pitch by a person depends on whether they can decide, in its rule or by a guardrail over it. Whether a pitch is reached without it was asked about all situations, also those in which nobody knows. Which fact says so, and which words show a pitch, are options.",
  wrong:
    'playbook "P"\naction pitch project is human, sells\naction guide is human, helps\nwhen budget then pitch project\nwhen asked then guide',
  right:
    'playbook "P"\naction pitch project is human, sells\naction guide is human, helps\nwhen budget then pitch project\nwhen asked then guide\nnever pitch project unless decision ready',
  about: ["rule", "table"],
  asksPlaybooks: true,
  *prove({ model, file, playbooks, options, report }) {
    const { facts, words } = options;
    const told = new Set<string>();
    for (const playbook of playbooks) {
      const { linked, plan } = playbook;
      for (const [index, rule] of linked.rules.entries()) {
        const planned = plan.rules[index];
        for (const [position, { action, place }] of rule.then.entries()) {
          const one = planned?.then[position];
          if (planned === undefined || one === undefined || place.file !== file) continue;
          if (told.has(action.id) || !pitches(action, words)) continue;
          yield place;
          const reached = reachedWithout(playbook, { rule: planned, one }, facts);
          if (reached === null && dependsOnAny({ rule, action }, linked, facts)) continue;
          if (reached === "never") continue;
          told.add(action.id);
          const example = reached ?? undefined;
          const shown = example === undefined ? "" : `, for example when ${example.words}`;
          const named = listed(
            facts.map((fact) => `\`${fact}\``),
            "or",
          );
          report(
            { file, span: actionNameAt(model.tree(file), place.span) },
            {
              message: `\`${action.name}\` is recommended though ${named} is not established${shown}.`,
              hint: guardrailHint(nameIn(linked, facts), facts, action.name),
              example,
            },
          );
        }
      }
    }
  },
});

/** A situation in which it is recommended without; null where that cannot be told. */
function reachedWithout(
  subject: Subject,
  suggestion: Suggestion,
  facts: readonly string[],
): Witness | "never" | null {
  const { plan } = subject;
  const wanted = facts.map(fold);
  const named = [...plan.values, ...plan.facts].filter(({ name }) => wanted.includes(fold(name)));
  // A figure or a choice says more than yes and no: what counts as ready, only the rules say.
  if (named.some(({ type }) => type.kind !== "yes/no")) return null;
  const answer = canRecommendWithout(
    subject,
    suggestion,
    named.map(({ name }) => name),
  );
  if (answer.answer === "cannot tell") return null;
  return answer.answer === "no" ? "never" : answer.witness;
}
