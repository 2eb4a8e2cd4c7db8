import type { LinkedPlaybook } from "@handrail/model";
import { fold } from "@handrail/syntax";
import { defineCheck } from "../../check.ts";
import { namesIn } from "../../conditions/about.ts";
import { type ChoiceFact, choiceFact } from "../../conditions/choices.ts";
import { mayHold } from "../../conditions/possible.ts";
import { headOf } from "../../tree.ts";
import { listed } from "../../words.ts";

/** A combination of stage and channel in which nothing can be recommended. */
export const emptyCell = defineCheck({
  code: "HR8012",
  name: "empty-cell",
  group: "method",
  level: "warning",
  rows: ["D1"],
  onlyWithHeader: true,
  options: {
    stage: { kind: "texts", default: ["stage"], says: "What the fact of the stage is called" },
    channel: {
      kind: "texts",
      default: ["channel"],
      says: "What the fact of the channel is called",
    },
    least: {
      kind: "number",
      default: 3,
      minimum: 1,
      says: "From how many rules about both on a playbook is a map",
    },
  },
  explanation:
    "Customers want human and digital in all stages, in different strength. A playbook that maps stages and channels has something for each combination of them. What is reported is certain: no rule can hold there; where one might, nothing is said.",
  wrong:
    'playbook "P"\nfact stage is step of discovery, evaluation\nfact channel is one of digital, human\nwhen stage = discovery and channel = digital then show tool\nwhen stage = discovery and channel = human then call\nwhen stage = evaluation and channel = digital then chat',
  right:
    'playbook "P"\nfact stage is step of discovery, evaluation\nfact channel is one of digital, human\nwhen stage = discovery and channel = digital then show tool\nwhen stage = discovery and channel = human then call\nwhen stage = evaluation then chat',
  look({ file, tree, inPlaybooks, statements, options, report }) {
    const own = [...statements("rule"), ...statements("table")];
    if (own.length === 0) return;
    for (const { first, empty } of inPlaybooks((one) => emptyIn(one, file, options))) {
      const sentence = own.find(
        ({ span }) => first !== null && span.start <= first && first < span.end,
      );
      if (empty.length === 0 || sentence === undefined) continue;
      report(headOf(tree, sentence), {
        message: `Nothing can be recommended in ${listed(empty)}.`,
        hint: "Write a rule for it, or drop a condition from one that is near.",
      });
      return;
    }
  },
});

interface Options {
  readonly stage: readonly string[];
  readonly channel: readonly string[];
  readonly least: number;
}

/** Which cells are empty, and where the first rule of the file begins that is about both. */
function emptyIn(
  playbook: LinkedPlaybook,
  file: string,
  options: Options,
): { readonly first: number | null; readonly empty: readonly string[] } {
  const none = { first: null, empty: [] };
  const stage = choiceFact(playbook, options.stage);
  const channel = choiceFact(playbook, options.channel);
  if (stage === undefined || channel === undefined) return none;
  const about = playbook.rules.filter(({ when }) => {
    const names = namesIn(when);
    return names.has(fold(stage.name)) && names.has(fold(channel.name));
  });
  const starts = about.flatMap(({ place }) => (place.file === file ? place.span.start : []));
  if (starts.length === 0 || about.length < options.least) return none;
  return { first: Math.min(...starts), empty: emptyCells(playbook, stage, channel) };
}

function emptyCells(
  { rules }: LinkedPlaybook,
  stage: ChoiceFact,
  channel: ChoiceFact,
): readonly string[] {
  return stage.values.flatMap((one) =>
    channel.values.flatMap((other) => {
      const assumed = new Map([
        [fold(stage.name), one],
        [fold(channel.name), other],
      ]);
      const isCovered = rules.some(({ when }) => mayHold(when, assumed));
      return isCovered ? [] : `\`${one}\` with \`${other}\``;
    }),
  );
}
