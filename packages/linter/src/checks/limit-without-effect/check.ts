import type { LinkedLimit } from "@handrail/model";
import { defineProof } from "../../check.ts";
import type { Subject } from "../../proving/context.ts";
import { canDefer } from "../../questions/whole-playbook.ts";

/** A limit that never puts anything off. */
export const limitWithoutEffect = defineProof({
  code: "HR7016",
  name: "limit-without-effect",
  group: "correctness",
  level: "warning",
  needsUsers: true,
  options: {},
  after: ["HR4060"],
  explanation:
    "In no situation does this limit put anything off: never is so much recommended at once, or never at all. Its number, or the actions that it names, were probably meant to be others. What has happened before was thought of, too, where the limit counts it.",
  wrong:
    'fact late is yes/no\nrule "Call" when late then call customer\nlimit anything to 2 per decision',
  right:
    'fact late is yes/no\nrule "Call" when late then call customer and write to customer\nlimit anything to 1 per decision',
  about: ["limit"],
  asksPlaybooks: true,
  *prove({ file, own, playbooks, report }) {
    // A file may be run by itself, too.
    const runs = [...new Set([own, ...playbooks])];
    for (const limit of own.linked.limits) {
      if (limit.place.file !== file) continue;
      yield limit.place;
      const all = runs.flatMap((run) => {
        const planned = plannedIn(run, limit);
        return planned === undefined ? [] : [canDefer(run, planned)];
      });
      if (all.length === 0 || all.some(({ answer }) => answer !== "no")) continue;
      const { title } = limit;
      report(limit.place, {
        message: `${title === null ? "This limit" : `The limit “${title}”`} never puts anything off: so much is never recommended.`,
        hint: "Lower its number, let it be about more actions, or leave it out.",
      });
    }
  },
});

function plannedIn({ linked, plan }: Subject, { place }: LinkedLimit) {
  const index = linked.limits.findIndex(
    (one) => one.place.file === place.file && one.place.span.start === place.span.start,
  );
  return plan.limits[index];
}
