import type { LinkedPlaybook } from "@handrail/model";
import { fold } from "@handrail/syntax";
import { defineCheck } from "../../check.ts";
import { choiceFact, valueAmong } from "../../conditions/choices.ts";
import { hasTrait } from "../../conditions/covers.ts";
import { mayHold } from "../../conditions/possible.ts";
import { headOf } from "../../tree.ts";

/** A playbook of all stages without a person in the first. */
export const noHumanInDiscovery = defineCheck({
  code: "HR8011",
  name: "no-human-in-discovery",
  group: "method",
  level: "warning",
  rows: ["D2"],
  onlyWithHeader: true,
  options: {
    stage: { kind: "texts", default: ["stage"], says: "What the fact of the stage is called" },
    discovery: { kind: "texts", default: ["discovery"], says: "What the first stage is called" },
  },
  explanation:
    "Of those who like it digital two thirds still want a human when something is new to them. A playbook that does something in discovery offers a person there, whatever the channel. Rules that may hold there count, even where they need more.",
  wrong:
    'playbook "P"\nfact stage is step of discovery, evaluation\naction show tool is digital, helps\nwhen stage = discovery then show tool',
  right:
    'playbook "P"\nfact stage is step of discovery, evaluation\naction show tool is digital, helps\naction offer talk is human, helps\nwhen stage = discovery then show tool and offer talk',
  look({ file, tree, inPlaybooks, statements, options, report }) {
    const own = statements("rule");
    if (own.length === 0) return;
    for (const lonely of inPlaybooks((one) => lonelyIn(one, file, options))) {
      const rule = own.find(({ span }) => span.start === lonely?.start);
      if (lonely === null || rule === undefined) continue;
      const { first } = lonely;
      report(headOf(tree, rule), {
        message: `No rule offers a person in \`${first}\`.`,
        hint: "Recommend an action that is `human` there, whatever the channel.",
      });
      return;
    }
  },
});

interface Options {
  readonly stage: readonly string[];
  readonly discovery: readonly string[];
}

/** The first stage where it has no person, and where the first rule of the file begins that is about it alone. */
function lonelyIn(
  playbook: LinkedPlaybook,
  file: string,
  options: Options,
): { readonly first: string; readonly start: number } | null {
  const stage = choiceFact(playbook, options.stage);
  const first = stage === undefined ? undefined : valueAmong(stage, options.discovery);
  if (stage === undefined || first === undefined) return null;
  const assumed = new Map([[fold(stage.name), first]]);
  // Only rules that speak of the stage make it a playbook of stages.
  const others = stage.values.filter((one) => one !== first);
  const here = playbook.rules.filter(({ when }) => mayHold(when, assumed));
  const actions = here.flatMap(({ then }) => then.map(({ action }) => action));
  const isTold = actions.every(({ traits }) => traits !== null);
  if (!isTold || actions.some((one) => hasTrait(one, "human"))) return null;
  const starts = here.flatMap(({ when, place }) => {
    if (place.file !== file) return [];
    const isElsewhere = others.some((one) => mayHold(when, new Map([[fold(stage.name), one]])));
    return isElsewhere ? [] : place.span.start;
  });
  return starts.length === 0 ? null : { first, start: Math.min(...starts) };
}
