import { defineCheck } from "../../check.ts";
import { covers, hasTrait } from "../../conditions/covers.ts";
import { lackingHere, oncePerAction } from "../../conditions/lacking.ts";

/** An action that contacts customers of our own accord, and no limit. */
export const contactWithoutCap = defineCheck({
  code: "HR8009",
  name: "contact-without-cap",
  group: "method",
  level: "info",
  rows: ["D6"],
  onlyWithHeader: true,
  options: {
    traits: {
      kind: "texts",
      default: ["contacts customer", "unrequested"],
      says: "Traits of the actions that are meant: all of them",
    },
  },
  explanation:
    "Too much contact is what annoys buyers most. What is sent of our own accord is counted, and a `limit` holds it back; answers and help in trouble are not. The trait `unrequested` says which is which; a house that has no such trait can name others.",
  wrong:
    'playbook "P"\naction send news is digital, helps, contacts customer, unrequested\nwhen news then send news within 8h',
  right:
    'playbook "P"\nhistory contact has\n  medium is text\naction send news is digital, helps, contacts customer, unrequested\nwhen news then send news within 8h\nlimit anything that contacts customer to 2 per 30 days counting contacts',
  look(context) {
    const { traits } = context.options;
    const found = lackingHere(context, ({ action }, { limits }) => {
      const isMeant = traits.length > 0 && traits.every((one) => hasTrait(action, one));
      return isMeant && !limits.some((one) => covers(one.covers, action));
    });
    for (const { span, action } of oncePerAction(found)) {
      context.report(span, {
        message: `\`${action.name}\` contacts customers of our own accord, and no limit counts it.`,
        hint: "Add `limit anything that contacts customer to … per … counting …`.",
      });
    }
  },
});
