import { RecordError } from "@handrail/sdk";
import type { Workspace } from "../workspace/workspace.ts";
import type { Running } from "./playbooks.ts";
import { type Sample, samplesOf } from "./samples.ts";

/** All situations that a playbook can be tried in: those of its tests, then those of the nearest samples. */
export async function situationsOf(
  workspace: Workspace,
  path: string,
  { playbook }: Running,
): Promise<readonly Sample[]> {
  return [...playbook.situations(), ...(await samplesOf(workspace, path))];
}

/** In how many of the situations each rule fires; a sample that does not fit the playbook's facts counts as none. */
export interface Firing {
  readonly situations: number;
  readonly byRule: ReadonlyMap<string, number>;
}

const known = new WeakMap<Running, { samples: readonly Sample[]; firing: Firing }>();

export async function firingOf(workspace: Workspace, path: string, now: Running): Promise<Firing> {
  const samples = await samplesOf(workspace, path);
  const before = known.get(now);
  if (before?.samples === samples) return before.firing;
  const firing = count(now, [...now.playbook.situations(), ...samples]);
  known.set(now, { samples, firing });
  return firing;
}

function count({ playbook }: Running, situations: readonly Sample[]): Firing {
  const byRule = new Map<string, number>();
  let tried = 0;
  for (const { record, now } of situations) {
    try {
      for (const id of playbook.fired(record, { now })) byRule.set(id, (byRule.get(id) ?? 0) + 1);
      tried += 1;
    } catch (error) {
      if (!(error instanceof RecordError) && !(error instanceof TypeError)) throw error;
    }
  }
  return { situations: tried, byRule };
}
