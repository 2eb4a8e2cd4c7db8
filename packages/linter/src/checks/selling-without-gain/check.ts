import { defineCheck } from "../../check.ts";
import { hasTraits } from "../../conditions/covers.ts";
import { reportWhatever } from "../../conditions/whatever.ts";

/** A sale of which nobody has asked what the customer gains. */
export const sellingWithoutGain = defineCheck({
  code: "HR8004",
  name: "selling-without-gain",
  group: "method",
  level: "off",
  rows: ["H1", "H7"],
  onlyWithHeader: true,
  options: {
    facts: {
      kind: "texts",
      default: ["customer gains"],
      says: "Facts of which one must be asked, by name",
    },
    traits: {
      kind: "texts",
      default: ["sells", "contacts customer"],
      says: "Traits of the actions that are meant",
    },
  },
  explanation:
    "The hard pitch can lose both the project and the customer; the customer's gain decides first. This check asks of every action that sells for a condition on that gain. It is off until a house says which of its facts holds it.",
  wrong:
    'playbook "P"\naction pitch project is human, sells, contacts customer\nwhen decision ready and problem named then pitch project within 8h',
  right:
    'playbook "P"\naction pitch project is human, sells, contacts customer\nwhen decision ready and problem named and customer gains then pitch project within 8h',
  look(context) {
    const { facts, traits } = context.options;
    reportWhatever(context, {
      facts,
      concerns: (action) => hasTraits(action, traits),
      guarded: () => "anything that sells",
    });
  },
});
