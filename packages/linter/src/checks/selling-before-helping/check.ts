import { defineCheck } from "../../check.ts";
import { hasTrait, recommendedIn } from "../../conditions/covers.ts";
import { lackingHere, oncePerAction } from "../../conditions/lacking.ts";

/** A playbook that sells and never helps. */
export const sellingBeforeHelping = defineCheck({
  code: "HR8001",
  name: "selling-before-helping",
  group: "method",
  level: "warning",
  rows: ["H1", "H3"],
  onlyWithHeader: true,
  options: {},
  explanation:
    "“How can I help this customer?” comes before “What can I sell?”. A playbook whose rules sell and never help leaves a customer who should not buy with nothing, and the seller with the wrong question. Only declared traits count.",
  wrong: 'playbook "P"\naction pitch project is human, sells\nwhen asked then pitch project',
  right:
    'playbook "P"\naction pitch project is human, sells\naction offer first conversation is human, helps\nwhen asked then pitch project\nwhen not asked then offer first conversation',
  look(context) {
    const found = lackingHere(context, ({ action }, playbook) => {
      const helps = recommendedIn(playbook).some((one) => hasTrait(one.action, "helps"));
      return hasTrait(action, "sells") && !helps;
    });
    for (const { span, action } of oncePerAction(found)) {
      context.report(span, {
        message: `\`${action.name}\` sells, and no rule of this playbook helps.`,
        hint: "Write a rule with an action that `helps`, for the customer who should not buy.",
      });
    }
  },
});
