import { defineCheck } from "../../check.ts";
import { called, headOf } from "../../tree.ts";

/** A guardrail or a limit that gives no reason. */
export const guardrailWithoutBecause = defineCheck({
  code: "HR7137",
  name: "guardrail-without-because",
  group: "clarity",
  level: "info",
  onlyWithHeader: true,
  options: {},
  explanation:
    "A guardrail takes something away from the seller, and a limit makes it wait. Who is stopped without a reason looks for a way around it.",
  wrong:
    'playbook "P"\nrule "Pitch" when asked then pitch project because "They asked"\nnever pitch project when too early',
  right:
    'playbook "P"\nrule "Pitch" when asked then pitch project because "They asked"\nnever pitch project when too early\n  because "It loses both the project and the customer"',
  look({ tree, statements, report }) {
    for (const one of [...statements("never"), ...statements("limit")]) {
      if (one.because !== null) continue;
      const kind = one.kind === "never" ? "guardrail" : "limit";
      report(headOf(tree, one), {
        message: `${called(one, `This ${kind}`)} does not say why it stops something.`,
        hint: 'Add `because "…"`: the reason that a seller will read.',
      });
    }
  },
});
