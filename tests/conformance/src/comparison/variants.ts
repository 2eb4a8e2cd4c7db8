import type { Plan } from "@handrail/evaluator";
import { format } from "@handrail/syntax";
import type { Engine } from "../engines/engine.ts";
import type { Trial } from "../generators/trials.ts";
import { print, type Source } from "../printer/files.ts";
import { unruly } from "../printer/style.ts";
import type { Comparison } from "./comparison.ts";
import { Difference } from "./difference.ts";
import { planOf } from "./load.ts";
import { same } from "./same.ts";

/** Formatted text has the very same plan; other orders, layouts and files give the same decisions. */
export async function compareVariants(
  { playbook, source, engine: prepared }: Comparison,
  plan: Plan,
  engine: Engine,
  { situations, seed }: Trial,
): Promise<void> {
  const formatted = mapped(source, format);
  const again = await planOf(formatted, "the formatted playbook loads");
  if (again.hash !== plan.hash) {
    throw new Difference("the formatted playbook has the same plan", source, {
      formatted: formatted.source,
      ...formatted.files,
    });
  }
  const shuffled = print(playbook, unruly(seed));
  const other = await engine.load(await planOf(shuffled, "the playbook in another order loads"));
  const first = await prepared.decide(situations);
  const second = (await other?.decide(situations)) ?? [];
  for (const [index, situation] of situations.entries()) {
    if (same(first[index], second[index])) continue;
    const sides = { other: shuffled, first: first[index], second: second[index] };
    throw new Difference("order and layout do not matter", source, sides, situation);
  }
}

function mapped({ source, files }: Source, change: (text: string) => string): Source {
  const entries = Object.entries(files).map(([path, text]) => [path, change(text)]);
  return { source: change(source), files: Object.fromEntries(entries) };
}
