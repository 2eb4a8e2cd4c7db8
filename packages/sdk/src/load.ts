import { createModel, type FileContent, loadFiles } from "@handrail/model";
import { type Playbook, playbookFrom } from "./playbook.ts";

/** A playbook as text, with the files that it uses. */
export interface PlaybookSource {
  readonly source: string;
  /** What the playbook is called in findings, and where its `use` paths start from. */
  readonly name?: string;
  /** Other playbooks by path, for `use`. */
  readonly files?: { readonly [path: string]: string };
}

export interface LoadOptions {
  /** Reads a file by its path; without it, files come from disk (Node only). */
  readonly read?: (path: string) => Promise<FileContent>;
}

/**
 * Loads a playbook: reads, parses, checks and compiles it, with everything that it uses.
 *
 * @param playbook the path of a `.playbook` file, or `{ source }` with its text
 * @throws PlaybookError with every finding, where the playbook has errors
 *
 * @example
 * const playbook = await loadPlaybook({
 *   source: "when stage=evaluation and channel=digital then offer expert chat within 1h",
 * });
 * const decision = playbook.decide(
 *   { stage: "evaluation", channel: "digital" },
 *   { now: "2026-11-23T09:00:00Z" },
 * );
 * decision.recommendations[0]?.due; // "2026-11-23T10:00:00Z"
 */
export async function loadPlaybook(
  playbook: string | PlaybookSource,
  options: LoadOptions = {},
): Promise<Playbook> {
  const model = createModel();
  const entry = typeof playbook === "string" ? playbook : (playbook.name ?? "playbook.playbook");
  const read =
    typeof playbook === "string" ? (options.read ?? fromDisk) : fromSource(playbook, entry);
  const [path] = await loadFiles(model, [entry], read);
  return playbookFrom(model, path ?? entry);
}

async function fromDisk(path: string): Promise<FileContent> {
  const { readPlaybookFile } = await import("#disk");
  return readPlaybookFile(path);
}

function fromSource({ source, files = {} }: PlaybookSource, entry: string) {
  return async (path: string): Promise<FileContent> => {
    if (path === entry) return { text: source };
    const text = Object.hasOwn(files, path) ? files[path] : undefined;
    return text === undefined ? { problem: "missing" } : { text };
  };
}
