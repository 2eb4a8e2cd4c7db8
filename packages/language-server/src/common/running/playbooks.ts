import type { LinkedPlaybook, Model } from "@handrail/model";
import { type Playbook, PlaybookError, playbookFrom, type TestReport } from "@handrail/sdk";
import { type Inputs, isSame } from "../proving/inputs.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { type Fault, faultsOf, withoutFaulty } from "./set-aside.ts";

/** A playbook that is ready to decide, with what its tests came to. */
export interface Running {
  readonly playbook: Playbook;
  readonly report: TestReport;
}

/** What of a playbook can be run as it stands. */
export interface Runs {
  /** Without the tests and promises that have errors; null where something that decides has one. */
  readonly decisions: Running | null;
  /** Enough to tell which rules fire: without the rules, guardrails and limits that have errors, too; null where that is not enough. */
  readonly conditions: Running | null;
  /** What is wrong, in this file first. */
  readonly faults: readonly Fault[];
}

/** Compiles and tests what can be run of a playbook, once for each of its states. */
export async function runsOf({ model }: Workspace, path: string): Promise<Runs> {
  const faults = faultsOf(model, path);
  const known = broken.get(model) ?? new Map<string, Broken>();
  broken.set(model, known);
  if (faults.length === 0) {
    known.delete(path);
    const whole = await intact(model, path);
    return { decisions: whole, conditions: whole, faults };
  }
  const inputs = model.reach(path).flatMap((file) => [file, model.revision(file)]);
  const before = known.get(path);
  if (before !== undefined && isSame(before.inputs, inputs)) return before.runs;
  const runs = partial(model, path, faults);
  known.set(path, { inputs, runs });
  return runs;
}

/** The playbook of a file; null while something that decides has an error. */
export async function running(workspace: Workspace, path: string): Promise<Running | null> {
  return (await runsOf(workspace, path)).decisions;
}

const whole = new WeakMap<LinkedPlaybook, Promise<Running | null>>();

interface Broken {
  readonly inputs: Inputs;
  readonly runs: Promise<Runs>;
}

const broken = new WeakMap<Model, Map<string, Broken>>();

function intact(model: Model, path: string): Promise<Running | null> {
  const linked = model.link(path);
  const before = whole.get(linked);
  if (before !== undefined) return before;
  const made = compiled(model, path);
  whole.set(linked, made);
  return made;
}

async function partial(model: Model, path: string, faults: readonly Fault[]): Promise<Runs> {
  if (faults.some(({ stops }) => stops === "everything")) return { ...nothing, faults };
  const conditions = await compiled(withoutFaulty(model, path, faults), path);
  const isWhole = faults.every(({ stops }) => stops === "itself");
  return { decisions: isWhole ? conditions : null, conditions, faults };
}

const nothing = { decisions: null, conditions: null };

async function compiled(model: Model, path: string): Promise<Running | null> {
  try {
    const playbook = await playbookFrom(model, path);
    return { playbook, report: playbook.test() };
  } catch (error) {
    if (error instanceof PlaybookError) return null;
    throw error;
  }
}
