import { normalisePath } from "@handrail/model";
import type { Workspace } from "../workspace/workspace.ts";

/** A situation with a name. */
export interface Sample {
  readonly title: string;
  /** ISO 8601. */
  readonly now: string;
  readonly record: { readonly [field: string]: unknown };
}

/** What the files of samples are called. */
export const samplesEnding = "situations.json";

/**
 * The samples nearest to a playbook: of `NAME.situations.json` beside it, else of `situations.json` in its folder or the nearest one
 * above. A file that is no list of situations has none.
 */
export async function samplesOf(workspace: Workspace, path: string): Promise<readonly Sample[]> {
  for (const candidate of candidates(path)) {
    const found = await workspace.beside(candidate, read);
    if (found !== null) return found;
  }
  return none;
}

const none: readonly Sample[] = [];

function candidates(path: string): readonly string[] {
  const folder = normalisePath(`${path}/..`);
  const stem = path.slice(path.lastIndexOf("/") + 1).replace(/\.playbook$/, "");
  const folders = folder.split("/").map((_, index, parts) => parts.slice(0, index + 1).join("/"));
  return [
    `${folder}/${stem}.${samplesEnding}`,
    ...folders.toReversed().map((one) => `${one}/${samplesEnding}`),
  ];
}

const monday = "2026-01-05T09:00:00Z";

/** `[{ "title": …, "now": …, "facts": { … } }]`, or a list of records. */
function read(text: string): readonly Sample[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return [];
  }
  if (!Array.isArray(content)) return [];
  return content.flatMap((one: unknown, index): Sample | never[] => {
    if (typeof one !== "object" || one === null) return [];
    const { title, now, facts } = one as { [field: string]: unknown };
    const isDescribed = typeof facts === "object" && facts !== null;
    return {
      title: typeof title === "string" ? title : `situation ${index + 1}`,
      now: typeof now === "string" ? now : monday,
      record: { ...((isDescribed ? facts : one) as object) },
    };
  });
}
