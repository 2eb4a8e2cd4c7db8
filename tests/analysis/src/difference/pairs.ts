import { createModel } from "@handrail/model";
import { drawDecisions } from "../agreement/decisions.ts";
import type { Draw } from "../agreement/draw.ts";

/** Two versions of a generated playbook: some sentences of the second are others, or gone. */
export function drawPair(draw: Draw): readonly [string, string] | null {
  const [one, other] = [drawDecisions(draw), drawDecisions(draw)];
  const before = withoutPromises(one);
  const after = draw.chance(15) ? withoutPromises(other) : edited(before, other, draw);
  const named = draw.chance(50) ? withNames([before, after], draw) : ([before, after] as const);
  return isSound(named[0]) && isSound(named[1]) ? named : null;
}

/** Definitions and scores that both versions speak of by name, and that are now and then others in the second. */
function withNames(pair: readonly [string, string], draw: Draw): readonly [string, string] {
  const define = `define eager as ${draw.from(["ready and stage > discovery", "waiting or stage = purchase", "ready is known and waiting"])}`;
  const score = `score fit\n  add 20 when ready\n  add 10 when channel = human\n  take 5 when waiting\n  bands cold below ${draw.from([5, 10, 20])}, hot`;
  const [changedDefine, changedScore] = [draw.chance(20), draw.chance(20)];
  return [
    said(pair[0], define, score),
    said(
      pair[1],
      changedDefine ? define.replace("ready", "waiting") : define,
      changedScore ? score.replace("below 10", "below 20").replace("add 20", "add 15") : score,
    ),
  ];

  function said(text: string, ...definitions: readonly string[]): string {
    const named = text
      .replaceAll("ready = no", "not eager")
      .replaceAll("waiting = no", "fit band = hot")
      .replaceAll("channel is known", "fit >= 15");
    return `${definitions.join("\n")}\n${named}`;
  }
}

/** The definitions of a playbook. */
export function definitionsOf(text: string): readonly string[] {
  return sentencesOf(text).filter((one) => /^(define|score)/.test(one));
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
