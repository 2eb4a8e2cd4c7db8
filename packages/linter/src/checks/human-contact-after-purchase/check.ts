import { fold } from "@handrail/syntax";
import { defineCheck } from "../../check.ts";
import { namesIn } from "../../conditions/about.ts";
import { choiceFact, valueAmong } from "../../conditions/choices.ts";
import { guardrailsOver, hasTraits, names } from "../../conditions/covers.ts";
import { lackingHere } from "../../conditions/lacking.ts";
import { mayHold } from "../../conditions/possible.ts";

/** A person who calls after the purchase, unasked. */
export const humanContactAfterPurchase = defineCheck({
  code: "HR8013",
  name: "human-contact-after-purchase",
  group: "method",
  level: "warning",
  rows: ["D4"],
  onlyWithHeader: true,
  options: {
    stage: { kind: "texts", default: ["stage"], says: "What the fact of the stage is called" },
    after: {
      kind: "texts",
      default: ["renewal", "after purchase", "customer"],
      says: "What the stages after the purchase are called",
    },
    words: {
      kind: "texts",
      default: ["visit", "call", "meeting", "chat", "conversation", "talk"],
      says: "Words in the names of actions that take the customer's time; none are all",
    },
  },
  explanation:
    "After the purchase 85 % of those who otherwise lean to humans prefer digital. A rule for that stage that sends a person depends on something that the customer wished, asked or reported; the stage, the channel and other choices alone are no request.",
  wrong:
    'playbook "P"\nfact stage is step of evaluation, renewal\naction visit customer is human, helps, contacts customer\nwhen stage = renewal then visit customer within 8h',
  right:
    'playbook "P"\nfact stage is step of evaluation, renewal\naction visit customer is human, helps, contacts customer\nwhen stage = renewal and visit requested then visit customer within 8h',
  look(context) {
    const { stage: stages, after, words } = context.options;
    const found = lackingHere(context, ({ rule, action }, playbook) => {
      if (!hasTraits(action, ["human", "contacts customer"])) return false;
      if (words.length > 0 && !names(action, words)) return false;
      const stage = choiceFact(playbook, stages);
      const last = stage === undefined ? undefined : valueAmong(stage, after);
      if (stage === undefined || last === undefined) return false;
      const holdsIn = (value: string) => mayHold(rule.when, new Map([[fold(stage.name), value]]));
      const isElsewhere = stage.values.every((one) => holdsIn(one));
      if (isElsewhere || !holdsIn(last)) return false;
      const conditions = [rule, ...guardrailsOver(playbook, action)];
      const asked = new Set(conditions.flatMap(({ when }) => [...namesIn(when)]));
      // Choices say what the case is; anything else was learnt from the customer, or counted.
      const choices = playbook.facts.filter(({ type }) => "values" in type);
      return [...asked].every((name) => choices.some((one) => fold(one.name) === name));
    });
    for (const { span, action } of found) {
      context.report(span, {
        message: `\`${action.name}\` sends a person after the purchase, and nobody has asked for one.`,
        hint: "Add what the customer asked for to the condition, or do it digitally.",
      });
    }
  },
});
