import { createModel, type Model } from "@handrail/model";
import { findingsInReach } from "../findings.ts";
import { changesOf, type TextChange } from "./changes.ts";
import type { MutationOperator } from "./edit.ts";
import { provedEquivalent } from "./equivalent.ts";
import { changedPlaybook, type Holder, holderOf, noticedBy } from "./holder.ts";
import type { Change, IsEquivalent, MutationReport } from "./mutation.ts";

export interface MutationOptions {
  /** Only changes of these kinds. */
  readonly operators?: readonly MutationOperator[];
  /** Asked about each change that no test notices; by default the analysis is, which takes for equivalent what is proved to be. */
  readonly isEquivalent?: IsEquivalent;
  /** Hears of each change that was tried, and how many files are left. */
  readonly onChange?: (change: Change) => void;
}

/**
 * Changes the sentences of playbooks slightly, one at a time, and says which of these changes no test notices. A change is tried on the tests of
 * the file that it is in, then on those of the others that use it. What cannot be compiled, and what leaves the plan as it is, is no change.
 * The tests must pass as they are: what fails anyway notices nothing. The model is only read.
 *
 * @param files paths of the model, whose sentences are changed and whose tests are run
 *
 * @example
 * const model = createModel();
 * model.setFile("a.playbook", {
 *   text: 'when visits > 5 then call customer\ntest "often"\n  given visits = 9\n  expect call customer',
 * });
 * const { changes } = await mutationOf(model, ["a.playbook"]);
 * const unnoticed = changes.filter((change) => change.noticedBy === null);
 * unnoticed[0]?.sentence; // "when visits >= 5 then call customer"
 */
export async function mutationOf(
  model: Model,
  files: readonly string[],
  options: MutationOptions = {},
): Promise<MutationReport> {
  const own = copyOf(model);
  const sound = [...new Set(files)].filter(
    (file) => !findingsInReach(model, file).some(({ severity }) => severity === "error"),
  );
  const holders = new Map<string, Holder>();
  for (const file of sound) holders.set(file, await holderOf(own, file));
  const changes: Change[] = [];
  for (const file of sound.sort()) {
    const using = [file, ...sound.filter((one) => one !== file && own.reach(one).includes(file))];
    for (const change of tried(own, file, holdersOf(using, holders), options)) {
      options.onChange?.(change);
      changes.push(change);
    }
  }
  const noticed = changes.filter((change) => change.noticedBy !== null).length;
  const all = changes.length;
  return {
    changes,
    noticed,
    percent: all === 0 ? 100 : Math.floor((1000 * noticed) / all) / 10,
  };
}

function holdersOf(
  entries: readonly string[],
  holders: ReadonlyMap<string, Holder>,
): readonly Holder[] {
  return entries.flatMap((entry) => holders.get(entry) ?? []);
}

/** Changes are made in a model of their own, so that nobody else sees them. */
function copyOf(model: Model): Model {
  const copy = createModel();
  for (const file of model.files()) copy.setFile(file, { text: model.tree(file).text });
  return copy;
}

function* tried(
  model: Model,
  file: string,
  holders: readonly Holder[],
  { operators, isEquivalent }: MutationOptions,
): Generator<Change> {
  const tree = model.tree(file);
  const seen = new Set<string>();
  try {
    for (const change of changesOf(file, tree, model.link(file))) {
      if (operators !== undefined && !operators.includes(change.operator)) continue;
      const outcome = outcomeOf(change, model, holders, seen, isEquivalent);
      if (outcome !== null) yield outcome;
    }
  } finally {
    model.setFile(file, { text: tree.text });
  }
}

/** What becomes of a change; null where it is none, or the same as one before. */
function outcomeOf(
  { text, ...change }: TextChange,
  model: Model,
  holders: readonly Holder[],
  seen: Set<string>,
  isEquivalent: IsEquivalent = provedEquivalent,
): Change | null {
  model.setFile(change.place.file, { text });
  let isChange = false;
  for (const [index, holder] of holders.entries()) {
    const changed = changedPlaybook(model, holder);
    if (changed.kind === "noticed") return { ...change, noticedBy: changed.by };
    if (changed.kind === "broken") {
      if (index === 0) return null;
      continue;
    }
    const { plan, linked } = changed;
    if (plan.hash === holder.plan.hash) continue;
    if (index === 0 && seen.has(plan.hash)) return null;
    if (index === 0) seen.add(plan.hash);
    const found = noticedBy(linked, holder);
    if (found !== null) return { ...change, noticedBy: found };
    // It may be none in its own file, and one where that is used.
    if (isChange || !isEquivalent({ place: change.place, before: holder.plan, after: plan }))
      isChange = true;
  }
  return isChange ? { ...change, noticedBy: null } : null;
}
