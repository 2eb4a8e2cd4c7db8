import type { Plan } from "@handrail/evaluator";
import { createModel, loadFiles } from "@handrail/model";
import {
  type Difference,
  type DifferenceOptions,
  differenceOf,
  type Flows,
  findingsInReach,
  flowCounter,
  type Playbook,
  playbookFrom,
  RecordError,
  type RegionFinder,
  type Renamed,
  recordRenaming,
  regionFinder,
  type Version,
} from "@handrail/sdk";
import { CannotRun } from "../failure.ts";
import type { ComparedPlaybook, OnRecords } from "./compared.ts";
import { requireRenamed } from "./renamed.ts";
import type { Side } from "./side.ts";

/** Both versions of one playbook, ready to decide. */
export interface Pair {
  readonly base: Playbook;
  readonly head: Playbook;
  readonly finder: RegionFinder;
  readonly renamed: Renamed;
}

/**
 * Compares the playbooks of two sides, by what they are called on both.
 *
 * @param onRecords decides the records that are given by both versions
 */
export async function compareSides(
  base: Side,
  head: Side,
  onRecords: ((pair: Pair) => Promise<OnRecords>) | null,
  options: DifferenceOptions,
): Promise<readonly ComparedPlaybook[]> {
  const pairs = pairsOf(base, head);
  if (onRecords !== null && pairs.length !== 1) {
    throw new CannotRun(
      `\`--facts\` goes with one playbook, and here are ${pairs.length}.`,
      "Name the playbook on both sides: handrail diff main:sales.playbook sales.playbook --facts deals.csv",
    );
  }
  const compared: ComparedPlaybook[] = [];
  const plans: { readonly base: Plan; readonly head: Plan }[] = [];
  for (const { name, before, after } of pairs) {
    const outcome =
      before === undefined
        ? ({ kind: "added" } as const)
        : after === undefined
          ? ({ kind: "removed" } as const)
          : await outcomeOf(
              [base, before],
              [head, after],
              pairs.length === 1,
              onRecords,
              options,
              plans,
            );
    compared.push({ name, outcome });
  }
  requireRenamed(options.renamed ?? {}, plans);
  return compared.map((one) => withoutUsed(one, compared));
}

function pairsOf(base: Side, head: Side) {
  if (base.isSingle && head.isSingle) {
    const [[, before] = []] = base.playbooks;
    const [[name = "", after] = []] = head.playbooks;
    return [{ name, before, after }];
  }
  const names = [...new Set([...base.playbooks.keys(), ...head.playbooks.keys()])].sort();
  return names.map((name) => ({
    name,
    before: base.playbooks.get(name),
    after: head.playbooks.get(name),
  }));
}

async function outcomeOf(
  [base, before]: readonly [Side, string],
  [head, after]: readonly [Side, string],
  isAlone: boolean,
  onRecords: ((pair: Pair) => Promise<OnRecords>) | null,
  options: DifferenceOptions,
  plans: { readonly base: Plan; readonly head: Plan }[],
): Promise<ComparedPlaybook["outcome"]> {
  const versions = [await versionOf(base, before), await versionOf(head, after)] as const;
  for (const [index, { model, entry }] of versions.entries()) {
    const error = findingsInReach(model, entry).find(({ severity }) => severity === "error");
    if (error === undefined) continue;
    const { file, line, message } = error;
    const side = index === 0 ? base.name : head.name;
    const version = index === 0 ? "old" : "new";
    return { kind: "broken", version, side, message: `${file}:${line}: ${message}` };
  }
  const [one, other] = versions;
  const pair = {
    base: await playbookFrom(one.model, one.entry),
    head: await playbookFrom(other.model, other.entry),
  };
  plans.push({ base: pair.base.plan, head: pair.head.plan });
  const difference = await differenceOf(
    { ...one, plan: pair.base.plan },
    { ...other, plan: pair.head.plan },
    options,
  );
  const { situations } = difference;
  const { renamed = {} } = options;
  return {
    kind: "compared",
    difference: isAlone ? difference : own(difference, one.entry, other.entry),
    tested: onTests(pair, renamed),
    records:
      onRecords === null
        ? null
        : await onRecords({
            ...pair,
            finder: await regionFinder(other, situations, { ...pair, renamed }),
            renamed,
          }),
    uses: other.model.reach(other.entry).filter((path) => path !== other.entry),
    path: other.entry,
  };
}

async function versionOf(side: Side, path: string): Promise<Version> {
  const model = createModel();
  const [entry = path] = await loadFiles(model, [path], side.read);
  return { model, entry };
}

/** What a playbook decides differently as one that it uses does is told there. */
function withoutUsed(one: ComparedPlaybook, all: readonly ComparedPlaybook[]): ComparedPlaybook {
  const { outcome } = one;
  if (outcome.kind !== "compared" || outcome.uses.length === 0) return one;
  const told = new Set(
    all.flatMap(({ outcome: other }) =>
      other.kind === "compared" && outcome.uses.includes(other.path)
        ? [
            ...other.difference.situations.actions.flatMap(regionKeys),
            ...other.difference.situations.asks.flatMap(askedKeys),
          ]
        : [],
    ),
  );
  if (told.size === 0) return one;
  const { situations } = outcome.difference;
  const actions = situations.actions.flatMap((of) => {
    const keys = regionKeys(of);
    const regions = of.regions.filter((_, index) => !told.has(keys[index] ?? ""));
    return regions.length === 0 ? [] : [{ ...of, regions }];
  });
  const asks = situations.asks.flatMap((of) => {
    const keys = askedKeys(of);
    const regions = of.regions.filter((_, index) => !told.has(keys[index] ?? ""));
    return regions.length === 0 ? [] : [{ ...of, regions }];
  });
  const difference = { ...outcome.difference, situations: { ...situations, actions, asks } };
  return { ...one, outcome: { ...outcome, difference } };
}

function regionKeys({
  action,
  regions,
}: Difference["situations"]["actions"][number]): readonly string[] {
  return regions.map(({ where, example: { before, after } }) =>
    JSON.stringify([action, where, before, after]),
  );
}

function askedKeys({ fact, regions }: Difference["situations"]["asks"][number]): readonly string[] {
  return regions.map(({ where, asked }) => JSON.stringify([fact, where, asked]));
}

/** Among several playbooks each tells what stands in its own file. */
function own(difference: Difference, before: string, after: string): Difference {
  const isOwn = ({ after: head, before: base }: Difference["sentences"][number]) =>
    head?.place.file === after || base?.place.file === before;
  const places = [...difference.sentences.keys()].filter((index) => {
    const one = difference.sentences[index];
    return one !== undefined && isOwn(one);
  });
  const moved = (because: readonly number[]) =>
    because.map((index) => places.indexOf(index)).filter((index) => index >= 0);
  const { situations } = difference;
  return {
    ...difference,
    sentences: difference.sentences.filter(isOwn),
    situations: {
      ...situations,
      actions: situations.actions.map((of) => ({
        ...of,
        regions: of.regions.map((region) => ({ ...region, because: moved(region.because) })),
      })),
    },
  };
}

/** What one version cannot decide, since its facts are others, is left out. */
function onTests({ base, head }: Omit<Pair, "finder" | "renamed">, renamed: Renamed): Flows {
  const counter = flowCounter(renamed);
  const seen = new Set<string>();
  const { toNew, toOld } = recordRenaming(renamed);
  const situations = [
    ...head.situations(),
    ...base.situations().map((one) => ({ ...one, record: toNew(one.record) })),
  ];
  for (const { title, record, now: at } of situations) {
    const key = JSON.stringify([at, record]);
    if (seen.has(key)) continue;
    seen.add(key);
    try {
      counter.add(title, base.decide(toOld(record), { now: at }), head.decide(record, { now: at }));
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
    }
  }
  return counter.result();
}
