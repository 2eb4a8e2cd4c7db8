import { globSync } from "node:fs";
import { join } from "node:path";
import { type Decision, loadPlaybook } from "@handrail/sdk";

/** A rule, guardrail or limit of a shipped playbook, and the tests that show it at work and at rest. */
export interface Evidence {
  /** Relative to `playbooks`. */
  readonly path: string;
  readonly title: string;
  /** The rows of the catalogue that it cites, with the source: `S4 D1`. */
  readonly cites: readonly { readonly source: string; readonly row: string }[];
  /** Titles of tests in whose decision it plays a part. */
  readonly fires: readonly string[];
  /** Titles of tests in whose decision it plays none. */
  readonly rests: readonly string[];
}

export const root = join(import.meta.dirname, "../../../playbooks");

/** Everything that a shipped playbook says of a row of the catalogue, by the file that says it. */
export async function gatherEvidence(): Promise<readonly Evidence[]> {
  const paths = globSync("**/*.playbook", { cwd: root }).sort();
  const found = await Promise.all(paths.map(evidenceOf));
  return found.flat();
}

async function evidenceOf(path: string): Promise<readonly Evidence[]> {
  const { plan, test } = await loadPlaybook(join(root, path));
  const { tests } = test();
  const places = plan.places ?? { files: [], rules: [], guardrails: [], limits: [], tables: [] };
  const own = places.files.indexOf(path.split("/").at(-1) ?? "");
  const statements = (["rules", "guardrails", "limits"] as const).flatMap((kind) =>
    plan[kind].filter((_, index) => places[kind][index]?.file === own),
  );
  const taking = tests.map(({ title, decision }) => ({ title, ids: takingPart(decision) }));
  return statements.map(({ id, title, source }) => ({
    path,
    title: title ?? id,
    cites: citations(source ?? ""),
    fires: taking.filter(({ ids }) => ids.has(id)).map((one) => one.title),
    rests: taking.filter(({ ids }) => !ids.has(id)).map((one) => one.title),
  }));
}

/** `S2 T1, S4 T1`. */
function citations(source: string): Evidence["cites"] {
  return [...source.matchAll(/(S\d) ([A-Z]\d+)/g)].map(([, text = "", row = ""]) => ({
    source: text,
    row,
  }));
}

/** Ids of the statements that recommend, block or defer something in a decision. */
function takingPart({ recommendations, blocked, deferred }: Decision): ReadonlySet<string> {
  const statements = [
    ...[...recommendations, ...blocked, ...deferred].flatMap(({ rules }) => rules),
    ...blocked.flatMap(({ blockedBy }) => blockedBy),
    ...deferred.flatMap(({ limits }) => limits),
  ];
  return new Set(statements.map(({ id }) => id));
}
