import { defineCheck } from "../../check.ts";
import { hasTrait } from "../../conditions/covers.ts";
import { lackingHere } from "../../conditions/lacking.ts";

/** A customer who is to be contacted at some time. */
export const contactWithoutDeadline = defineCheck({
  code: "HR8007",
  name: "contact-without-deadline",
  group: "method",
  level: "warning",
  rows: ["D7"],
  onlyWithHeader: true,
  options: {
    traits: {
      kind: "texts",
      default: ["contacts customer"],
      says: "Traits of the actions that are meant",
    },
  },
  explanation:
    "Slow answers are what frustrates buyers most. An action that contacts the customer says by when, or it is done when there is time.",
  wrong:
    'playbook "P"\naction call back is human, helps, contacts customer\nwhen asked then call back',
  right:
    'playbook "P"\naction call back is human, helps, contacts customer\nwhen asked then call back within 1h',
  look(context) {
    const { traits } = context.options;
    const found = lackingHere(context, ({ action, recommendation: { within, every } }) => {
      return within === null && every === null && traits.every((one) => hasTrait(action, one));
    });
    for (const { span, action } of found) {
      context.report(span, {
        message: `\`${action.name}\` contacts the customer and has no deadline.`,
        hint: "Add `within …`, below 24 hours.",
      });
    }
  },
});
