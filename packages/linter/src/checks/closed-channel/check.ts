import { fold } from "@handrail/syntax";
import { defineCheck } from "../../check.ts";
import { partsOf } from "../../conditions/parts.ts";
import { headOf } from "../../tree.ts";

/** A guardrail that closes a way for a whole segment. */
export const closedChannel = defineCheck({
  code: "HR8014",
  name: "closed-channel",
  group: "method",
  level: "warning",
  rows: ["D20"],
  onlyWithHeader: true,
  options: {
    modes: {
      kind: "texts",
      default: ["human", "digital"],
      says: "Traits that are ways to the customer",
    },
  },
  explanation:
    "A dealer with 69 % of its orders digital still hands out 32 % in person. A guardrail over all that is human, digital or goes through one medium, with a condition on choices alone, closes that way for everybody of a kind, also for those who still use it. Ask what the single customer wishes or uses.",
  wrong:
    'playbook "P"\nfact size is one of small, large\naction call customer is human, helps\nwhen asked then call customer\nnever anything that is human when size = small',
  right:
    'playbook "P"\nfact size is one of small, large\nfact wants a person is yes/no\naction call customer is human, helps\nwhen asked then call customer\nnever anything that is human when size = small and wants a person = no',
  look({ file, tree, own, statements, options: { modes }, report }) {
    for (const { covers, via, when, place } of own?.guardrails ?? []) {
      if (place.file !== file || "action" in covers) continue;
      const traits = covers.traits.map(fold).filter((one) => one !== fold("contacts customer"));
      const ways = modes.map(fold);
      const isWay = traits.length > 0 && traits.every((one) => ways.includes(one));
      if (!isWay && (via === null || traits.length > 0)) continue;
      const facts = partsOf(when).filter(({ op }) => op === "fact" || op === "aggregate");
      const isSegment = facts.every((one) => one.op === "fact" && "values" in one.type);
      const sentence = statements("never").find(({ span }) => span.start === place.span.start);
      if (!isSegment || facts.length === 0 || sentence === undefined) continue;
      report(sentence.pattern?.span ?? headOf(tree, sentence), {
        message: "This closes a way for everybody of a kind, also for those who still use it.",
        hint: "Add what the single customer wishes or uses to the condition.",
      });
    }
  },
});
