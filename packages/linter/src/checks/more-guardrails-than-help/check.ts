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
  look({ file, tree, playbooks, options: { most, from }, report, statements }) {
    for (const { rules, guardrails } of playbooks) {
      const helping = rules.filter(({ then }) =>
        then.some(({ action }) => hasTrait(action, "helps")),
      );
      const knowsTraits = rules.some(({ then }) =>
        then.some(({ action }) => action.traits !== null),
      );
      if (!knowsTraits || guardrails.length < from || guardrails.length <= helping.length * most)
        continue;
      const own = guardrails.filter(({ place }) => place.file === file);
      const last = own.map(({ place }) => place.span.start).sort((left, right) => right - left)[0];
      const sentence = statements("never").find(({ span }) => span.start === last);
      if (sentence === undefined) continue;
      report(headOf(tree, sentence), {
        message: `This playbook has ${count(guardrails.length, "guardrail")} and ${count(helping.length, "rule")} that ${helping.length === 1 ? "helps" : "help"}.`,
        hint: "Say what to do instead: write rules that help where these forbid, or join guardrails.",
      });
      return;
    }
  },
});
