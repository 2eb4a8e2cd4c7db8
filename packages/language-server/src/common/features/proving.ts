import type { Feature } from "../feature.ts";
import { inputsOf, usersIn } from "../proving/inputs.ts";
import type { Prover } from "../proving/prover.ts";
import type { Settings } from "../settings/settings.ts";
import { turn } from "../workspace/turns.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** So long nothing must be typed before proofs begin, in milliseconds. */
const pause = 300;

/**
 * Proves in the background what no look at single sentences shows: broken promises, rules that never fire. Open documents come first;
 * whatever is typed comes before all of it.
 */
export const proving: Feature = {
  capabilities: () => ({}),
  register({ workspace, settings, requests, prover }) {
    if (prover === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let rounds = 0;
    const again = (after: number) => {
      rounds += 1;
      const own = rounds;
      clearTimeout(timer);
      const isWanted = () => own === rounds && !requests.isOver;
      timer = setTimeout(() => void proveAll(workspace, prover, settings, isWanted), after);
    };
    workspace.onEdit(() => again(pause));
    workspace.onDisk(() => again(pause));
    settings.onChange(() => again(0));
  },
};

async function proveAll(
  workspace: Workspace,
  prover: Prover,
  settings: Settings,
  isWanted: () => boolean,
): Promise<void> {
  await workspace.ready();
  if (!isWanted()) return;
  const { model, proofs } = workspace;
  proofs.isOn = settings.get("findings.proofs");
  if (!proofs.isOn) {
    proofs.keepOnly(new Set());
    proofs.tellOfChange();
    return;
  }
  const open = workspace.open;
  const isOpenOnly = settings.get("findings.of") === "open files";
  const entries = new Set(isOpenOnly ? open : [...open, ...model.files()]);
  proofs.keepOnly(entries);
  const users = usersIn(model);
  let isNews = false;
  for (const [index, entry] of [...entries].entries()) {
    if (index === open.length && isNews) {
      isNews = false;
      proofs.tellOfChange();
    }
    const inputs = inputsOf(workspace, entry, users);
    if (proofs.isCurrent(entry, inputs)) continue;
    const found = await inTime(prover, entry, isWanted);
    await turn();
    if (!isWanted()) return;
    if (proofs.set(entry, inputs, found ?? [], { isComplete: found !== null })) isNews = true;
  }
  if (isNews || proofs.isAwaited) proofs.tellOfChange();
}

/** How long the proofs of one playbook may take, in milliseconds. */
const budget = 10_000;

function inTime(prover: Prover, entry: string, isWanted: () => boolean) {
  const end = performance.now() + budget;
  return prover.prove(entry, () => isWanted() && performance.now() < end);
}
