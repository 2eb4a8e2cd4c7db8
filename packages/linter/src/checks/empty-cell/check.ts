import type { LinkedPlaybook } from "@handrail/model";
import { fold, type RuleStatement, type TableStatement } from "@handrail/syntax";
import { defineProof } from "../../check.ts";
import { namesIn } from "../../conditions/about.ts";
import { choiceFact } from "../../conditions/choices.ts";
import { emptyCells } from "../../questions/whole-playbook.ts";
import { headOf } from "../../tree.ts";
import { listed } from "../../words.ts";

/** A combination of stage and channel in which nothing is ever recommended. */
export const emptyCell = defineProof({
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
    "Customers want human and digital in all stages, in different strength. A playbook that maps stages and channels has something for each combination of them. What is reported is proved: no rule is true there in any situation, or guardrails block all that rules recommend.",
  wrong:
    'playbook "P"\nfact stage is step of discovery, evaluation\nfact channel is one of digital, human\nwhen stage = discovery and channel = digital then show tool\nwhen stage = discovery and channel = human then call\nwhen stage = evaluation and channel = digital then chat',
  right:
    'playbook "P"\nfact stage is step of discovery, evaluation\nfact channel is one of digital, human\nwhen stage = discovery and channel = digital then show tool\nwhen stage = discovery and channel = human then call\nwhen stage = evaluation then chat',
  about: ["rule", "table"],
  asksPlaybooks: true,
  *prove({ model, file, playbooks, options, report }) {
    const tree = model.tree(file);
    const own = tree.statements.filter(({ kind }) => kind === "rule" || kind === "table");
    for (const playbook of playbooks) {
      const map = mapIn(playbook.linked, file, options);
      if (map === null) continue;
      yield { file, span: { start: map.first, end: map.first } };
      const empty = emptyCells(playbook, map.names).map(
        ([one, other]) => `\`${one}\` with \`${other}\``,
      );
      const sentence = own.find(({ span }) => span.start <= map.first && map.first < span.end);
      if (empty.length === 0 || sentence === undefined) continue;
      report(
        { file, span: headOf(tree, sentence as RuleStatement | TableStatement) },
        {
          message: `Nothing is ever recommended in ${listed(empty)}.`,
          hint: "Write a rule for it, drop a condition from one that is near, or make a guardrail narrower that blocks all there is.",
        },
      );
      return;
    }
  },
});

interface Options {
  readonly stage: readonly string[];
  readonly channel: readonly string[];
  readonly least: number;
}

/** What stage and channel are called, and where the first rule of the file begins that is about both; null where there is no map. */
function mapIn(
  playbook: LinkedPlaybook,
  file: string,
  options: Options,
): { readonly first: number; readonly names: readonly [string, string] } | null {
  const stage = choiceFact(playbook, options.stage);
  const channel = choiceFact(playbook, options.channel);
  if (stage === undefined || channel === undefined) return null;
  const about = playbook.rules.filter(({ when }) => {
    const names = namesIn(when);
    return names.has(fold(stage.name)) && names.has(fold(channel.name));
  });
  const starts = about.flatMap(({ place }) => (place.file === file ? place.span.start : []));
  if (starts.length === 0 || about.length < options.least) return null;
  return { first: Math.min(...starts), names: [stage.name, channel.name] };
}
