import { createModel, loadFiles } from "@handrail/model";
import {
  type Difference,
  differenceOf,
  type Flows,
  findingsInReach,
  flowCounter,
  type Playbook,
  playbookFrom,
  RecordError,
  type Version,
} from "@handrail/sdk";
import { CannotRun } from "../failure.ts";
import type { ComparedPlaybook } from "./compared.ts";
import type { Side } from "./side.ts";

/** Both versions of one playbook, ready to decide. */
export interface Pair {
  readonly base: Playbook;
  readonly head: Playbook;
}

/**
 * Compares the playbooks of two sides, by what they are called on both.
 *
 * @param onRecords decides the records that are given by both versions
 */
export async function compareSides(
  base: Side,
  head: Side,
  onRecords: ((pair: Pair) => Promise<Flows>) | null,
): Promise<readonly ComparedPlaybook[]> {
  const pairs = pairsOf(base, head);
  if (onRecords !== null && pairs.length !== 1) {
    throw new CannotRun(
      `\`--facts\` goes with one playbook, and here are ${pairs.length}.`,
      "Name the playbook on both sides: handrail diff main:sales.playbook sales.playbook --facts deals.csv",
    );
  }
  const compared: ComparedPlaybook[] = [];
  for (const { name, before, after } of pairs) {
    const outcome =
      before === undefined
        ? ({ kind: "added" } as const)
        : after === undefined
          ? ({ kind: "removed" } as const)
          : await outcomeOf([base, before], [head, after], pairs.length === 1, onRecords);
    compared.push({ name, outcome });
  }
  return compared;
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
  onRecords: ((pair: Pair) => Promise<Flows>) | null,
): Promise<ComparedPlaybook["outcome"]> {
  const versions = [await versionOf(base, before), await versionOf(head, after)] as const;
  for (const [index, { model, entry }] of versions.entries()) {
    const error = findingsInReach(model, entry).find(({ severity }) => severity === "error");
    if (error === undefined) continue;
    const { file, line, message } = error;
    const side = index === 0 ? base.name : head.name;
    return { kind: "broken", side, message: `${file}:${line}: ${message}` };
  }
  const [one, other] = versions;
  const pair = {
    base: await playbookFrom(one.model, one.entry),
    head: await playbookFrom(other.model, other.entry),
  };
  const difference = await differenceOf(one, other);
  return {
    kind: "compared",
    difference: isAlone ? difference : own(difference, one.entry, other.entry),
    tested: onTests(pair),
    records: onRecords === null ? null : await onRecords(pair),
  };
}

async function versionOf(side: Side, path: string): Promise<Version> {
  const model = createModel();
  const [entry = path] = await loadFiles(model, [path], side.read);
  return { model, entry };
}

/** Among several playbooks each tells what stands in its own file. */
function own(difference: Difference, before: string, after: string): Difference {
  return {
    ...difference,
    sentences: difference.sentences.filter(
      (one) => one.after?.place.file === after || one.before?.place.file === before,
    ),
  };
}

/** What one version cannot decide, since its facts are others, is left out. */
function onTests({ base, head }: Pair): Flows {
  const counter = flowCounter();
  const seen = new Set<string>();
  for (const { title, record, now } of [...head.situations(), ...base.situations()]) {
    const key = JSON.stringify([now, record]);
    if (seen.has(key)) continue;
    seen.add(key);
    try {
      counter.add(title, base.decide(record, { now }), head.decide(record, { now }));
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
    }
  }
  return counter.result();
}
