import type { TypedExpression } from "@handrail/model";
import { defineCheck } from "../../check.ts";
import { hasTrait } from "../../conditions/covers.ts";
import { lackingHere } from "../../conditions/lacking.ts";
import { quoted } from "../../words.ts";

/** A customer who is to be contacted within a day or later. */
export const slowContact = defineCheck({
  code: "HR8008",
  name: "slow-contact",
  group: "method",
  level: "warning",
  rows: ["D7"],
  onlyWithHeader: true,
  options: {
    hours: {
      kind: "number",
      default: 24,
      minimum: 1,
      says: "A deadline of so many hours, or more, is slow",
    },
  },
  explanation:
    "Slow begins at 24 hours, between firms too. A deadline of a day or more for an action that contacts the customer promises to be slow; a business day may be three days long.",
  wrong:
    'playbook "P"\naction call back is human, helps, contacts customer\nwhen asked then call back within 2 days',
  right:
    'playbook "P"\naction call back is human, helps, contacts customer\nwhen asked then call back within 8h',
  look(context) {
    const { hours } = context.options;
    const found = lackingHere(context, ({ action, recommendation: { within } }) => {
      return within !== null && hasTrait(action, "contacts customer") && isSlow(within, hours);
    });
    for (const { action, within: span } of found) {
      context.report(span, {
        message: `\`${action.name}\` contacts the customer within ${quoted(context.text(span))}, and slow begins at ${hours} hours.`,
        hint: `Promise less than ${hours} hours, or a first answer before it.`,
      });
    }
  },
});

/** Whether a fixed deadline is too long; days, weeks and business days always are. */
function isSlow(within: TypedExpression, hours: number): boolean {
  if (within.op !== "constant" || typeof within.value !== "string") return false;
  const found = /^(?:PT(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:[\d.]+S)?)$/.exec(within.value);
  if (found === null) return !/^\d+(\.\d+)? business hours?/.test(within.value);
  const [, whole = "0", minutes = "0"] = found;
  return Number(whole) + Number(minutes) / 60 >= hours;
}
