import { defineCheck } from "../../check.ts";
import { actionUsesIn } from "../../tree.ts";

/** A handover that tells the next one nothing. */
export const handoverWithoutContext = defineCheck({
  code: "HR8010",
  name: "handover-without-context",
  group: "method",
  level: "warning",
  rows: ["D17"],
  onlyWithHeader: true,
  options: {
    words: {
      kind: "texts",
      default: ["hand over", "handover", "transfer", "pass on", "übergeben"],
      says: "Words in the name of an action that hands somebody or something over",
    },
  },
  explanation:
    "Customers must neither repeat themselves nor wait when somebody else takes over. A handover names what it carries: `with stage, channel, problem named`. Which actions are handovers shows by words in their names.",
  wrong: 'playbook "P"\nwhen stage = renewal then hand over deal to service lead',
  right:
    'playbook "P"\nwhen stage = renewal then hand over deal to service lead with stage, channel',
  look({ tree, options: { words }, report }) {
    for (const { name, clauses } of actionUsesIn(tree)) {
      const isHandover = words.some((one) => name.text.toLowerCase().includes(one.toLowerCase()));
      if (!isHandover || clauses.some(({ kind }) => kind === "with")) continue;
      report(name.span, {
        message: `\`${name.text}\` hands over without saying what is known.`,
        hint: "Add `with …`: the facts that the customer must not tell again.",
      });
    }
  },
});
