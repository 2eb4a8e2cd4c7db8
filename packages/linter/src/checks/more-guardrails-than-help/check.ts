import type { LinkedPlaybook } from "@handrail/model";
import { defineCheck } from "../../check.ts";
import { hasTrait } from "../../conditions/covers.ts";
import { headOf } from "../../tree.ts";
import { count } from "../../words.ts";

/** More sentences that forbid than rules that help. */
export const moreGuardrailsThanHelp = defineCheck({
  code: "HR8006",
  name: "more-guardrails-than-help",
  group: "method",
  level: "warning",
  rows: ["H14"],
  onlyWithHeader: true,
  options: {
    most: {
      kind: "number",
      default: 1,
      minimum: 0,
      says: "How many guardrails a playbook may have for each rule that helps",
    },
    from: { kind: "number", default: 3, minimum: 1, says: "Fewer guardrails than these are few" },
  },
  explanation:
    "The more rules, the more breaches. A playbook that forbids more than it helps trains people in going around it; what should be done instead is what they need.",
  wrong:
    'playbook "P"\naction pitch is human, sells\naction guide is human, helps\nwhen a then pitch\nwhen b then guide\nnever pitch when c\nnever pitch when d\nnever pitch when e',
  right:
    'playbook "P"\naction pitch is human, sells\naction guide is human, helps\nwhen a then pitch\nwhen b then guide\nnever pitch when c',
  look({ file, tree, inPlaybooks, options: { most, from }, report, statements }) {
    const own = statements("never");
    if (own.length === 0) return;
    const counts = inPlaybooks((playbook) => countIn(playbook, file));
    for (const { helping, forbidding, knowsTraits, last } of counts) {
      if (!knowsTraits || forbidding < from || forbidding <= helping * most) continue;
      const sentence = own.find(({ span }) => span.start === last);
      if (sentence === undefined) continue;
      report(headOf(tree, sentence), {
        message: `This playbook has ${count(forbidding, "guardrail")} and ${count(helping, "rule")} that ${helping === 1 ? "helps" : "help"}.`,
        hint: "Say what to do instead: write rules that help where these forbid, or join guardrails.",
      });
      return;
    }
  },
});

function countIn({ rules, guardrails }: LinkedPlaybook, file: string) {
  const actions = rules.map(({ then }) => then.map(({ action }) => action));
  const starts = guardrails.flatMap(({ place }) => (place.file === file ? place.span.start : []));
  return {
    helping: actions.filter((all) => all.some((one) => hasTrait(one, "helps"))).length,
    forbidding: guardrails.length,
    knowsTraits: actions.flat().some(({ traits }) => traits !== null),
    /** Where the last guardrail of the file begins. */
    last: starts.length === 0 ? null : Math.max(...starts),
  };
}
