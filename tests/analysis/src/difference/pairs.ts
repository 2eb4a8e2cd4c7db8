import { createModel } from "@handrail/model";
import { drawDecisions } from "../agreement/decisions.ts";
import type { Draw } from "../agreement/draw.ts";

/** Two versions of a generated playbook: some sentences of the second are others, or gone. */
export function drawPair(draw: Draw): readonly [string, string] | null {
  const [one, other] = [drawDecisions(draw), drawDecisions(draw)];
  const before = withoutPromises(one);
  const after = draw.chance(15) ? withoutPromises(other) : edited(before, other, draw);
  return isSound(before) && isSound(after) ? [before, after] : null;
}

/** Sentences of a playbook, each with its indented lines. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/\n(?! )/).filter((one) => one !== "");
}

function withoutPromises(text: string): string {
  return sentencesOf(text)
    .filter((one) => !one.startsWith("promise"))
    .join("\n");
}

function edited(text: string, other: string, draw: Draw): string {
  const spare = sentencesOf(other).filter((one) => /^(rule|never)/.test(one));
  const changes = 1 + draw.below(2);
  const sentences = [...sentencesOf(text)];
  const places = [...sentences.keys()].filter((at) => /^(rule|never)/.test(sentences[at] ?? ""));
  for (let change = 0; change < changes; change += 1) {
    const at = draw.from(places);
    const own = sentences[at] ?? "";
    const slip = [
      () => "",
      () => draw.from(spare).replace(/^rule "r/, 'rule "s'),
      () => own.replace(/when (.*)/, `when $1 and ready`),
      () => own.replace("1h", "24h").replace("evaluation", "purchase").replace("human", "digital"),
    ];
    sentences[at] = draw.from(slip)();
  }
  return sentences.filter((one) => one !== "").join("\n");
}

function isSound(text: string): boolean {
  const model = createModel();
  model.setFile("a.playbook", { text });
  return !model.findings("a.playbook").some(({ severity }) => severity === "error");
}
