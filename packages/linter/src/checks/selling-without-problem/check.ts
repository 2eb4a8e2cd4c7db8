import { defineCheck } from "../../check.ts";
import { pitches } from "../../conditions/covers.ts";
import { reportWhatever } from "../../conditions/whatever.ts";

/** A sale without the customer's own problem. */
export const sellingWithoutProblem = defineCheck({
  code: "HR8003",
  name: "selling-without-problem",
  group: "method",
  level: "info",
  rows: ["H10"],
  onlyWithHeader: true,
  options: {
    facts: {
      kind: "texts",
      default: ["problem named"],
      says: "Facts of which one must be asked, by name",
    },
    words: {
      kind: "texts",
      default: ["pitch", "propose", "proposal", "project"],
      says: "Words in the names of the actions that pitch; none are all that sell",
    },
  },
  explanation:
    "Standard tools push sellers to bend the problem until it fits the product. A pitch depends on the problem in the customer's own words, in its rule or by a guardrail over it. Which fact holds it, and which words show a pitch, are options.",
  wrong:
    'playbook "P"\naction pitch project is human, sells, contacts customer\naction guide is human, helps\nwhen decision ready then pitch project within 8h\nwhen asked then guide',
  right:
    'playbook "P"\naction pitch project is human, sells, contacts customer\naction guide is human, helps\nwhen decision ready and problem named then pitch project within 8h\nwhen asked then guide',
  look(context) {
    const { facts, words } = context.options;
    reportWhatever(context, {
      facts,
      concerns: (action) => pitches(action, words),
      guarded: () => "anything that sells",
    });
  },
});
