import type { TryOptions } from "../deciding/try-promises.ts";
import { type ExitStatus, exitStatus } from "../exit.ts";
import { CannotRun } from "../failure.ts";
import { jsonDiff } from "../formats/diff/json.ts";
import { markdownDiff } from "../formats/diff/markdown.ts";
import { prettyDiff } from "../formats/diff/pretty.ts";
import { usuallyShown } from "../formats/diff/regions.ts";
import { write } from "../terminal/output.ts";
import { styleFor, widthOf } from "../terminal/style.ts";
import { compareSides } from "../versions/compare.ts";
import { type ComparedPlaybook, isDifferent } from "../versions/compared.ts";
import { flowsOnRecords } from "../versions/on-records.ts";
import { renamedOf } from "../versions/renamed.ts";
import { sideOf } from "../versions/side.ts";

export interface DiffOptions extends TryOptions {
  readonly format: "pretty" | "markdown" | "json";
  readonly renamed?: readonly string[];
  readonly steps?: number;
  readonly regions?: number;
}

/** `handrail diff BASE HEAD`: what differs between two versions, in their sentences and in what they decide. */
export async function diff(base: string, head: string, options: DiffOptions): Promise<ExitStatus> {
  const sides = [await sideOf(base, head), await sideOf(head, base)] as const;
  for (const [one, other] of [sides, [sides[1], sides[0]] as const]) {
    if (!one.isSingle || other.isSingle) continue;
    throw new CannotRun(
      `\`${one.name}\` is one playbook, and \`${other.name}\` is not.`,
      "Name two playbooks, two folders, or two revisions.",
    );
  }
  const { facts, history = [] } = options;
  const hasRecords = facts !== undefined || history.length > 0;
  const compared = await compareSides(
    ...sides,
    hasRecords ? (pair) => flowsOnRecords(pair, options) : null,
    {
      renamed: renamedOf(options.renamed ?? []),
      ...(options.steps !== undefined && { steps: options.steps }),
    },
  );
  await write(process.stdout, shown(compared, options));
  return compared.some(isDifferent) ? exitStatus.findings : exitStatus.clean;
}

function shown(
  compared: readonly ComparedPlaybook[],
  { format, regions = usuallyShown }: DiffOptions,
): string {
  switch (format) {
    case "json":
      return jsonDiff(compared);
    case "markdown":
      return markdownDiff(compared, regions);
    case "pretty":
      return prettyDiff(compared, styleFor(process.stdout), widthOf(process.stdout), regions);
  }
}
