import { createHash } from "node:crypto";
import type { Plan } from "@handrail/evaluator";
import type { LinkedPlaybook, Model } from "@handrail/model";

/** What a checkout of the project is built to, as far as it is measured here. */
export interface Build {
  readonly syntax: typeof import("@handrail/syntax");
  readonly model: typeof import("@handrail/model");
  readonly compiler: typeof import("@handrail/compiler");
}

/** This checkout's. */
export async function ownBuild(): Promise<Build> {
  const [syntax, model, compiler] = await Promise.all([
    import("@handrail/syntax"),
    import("@handrail/model"),
    import("@handrail/compiler"),
  ]);
  return { syntax, model, compiler };
}

/** That of another checkout, which has been built. */
export async function buildAt(folder: string): Promise<Build> {
  const at = (name: string) => import(`${folder}/packages/${name}/dist/index.js`);
  const [syntax, model, compiler] = await Promise.all(["syntax", "model", "compiler"].map(at));
  return { syntax, model, compiler };
}

/** As the SDK has it compiled in Node. */
const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

export const stages = ["parsed", "checked", "linked", "compiled"] as const;
export type Stage = (typeof stages)[number];

/** Notes something about each stage, which runs inside. */
export type Watch = <Value>(stage: string, run: () => Value) => Value;

/** From text to plan, as loading a playbook goes; the first of the files is the playbook. */
export function sourceToPlan(
  { model: { createModel }, compiler: { compile } }: Build,
  files: ReadonlyMap<string, string>,
  watch: Watch,
): Plan {
  const model: Model = createModel();
  const [entry = ""] = files.keys();
  for (const [path, text] of files) model.setFile(path, { text });
  watch("parsed", () => {
    for (const path of files.keys()) model.tree(path);
  });
  const errors = watch("checked", () =>
    model.findings(entry).filter(({ severity }) => severity === "error"),
  );
  if (errors.length > 0) throw new Error(errors[0]?.message);
  const linked: LinkedPlaybook = watch("linked", () => model.link(entry));
  const source = (path: string) => ({ text: files.get(path) ?? "", name: path });
  return watch("compiled", () => compile(linked, { source, sha256 }));
}
