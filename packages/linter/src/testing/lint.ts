import { createModel } from "@handrail/model";
import type { Finding } from "@handrail/syntax";
import { checks } from "../checks/index.ts";
import type { Config, Setting } from "../config/config.ts";
import { createLinter, type Linter } from "../linter.ts";

type Options = Setting["options"];

/** What is found in a playbook, also by proof; the check of a code is on, whatever its level. */
export async function lint(
  text: string,
  files: { readonly [path: string]: string } = {},
  code?: string,
  options: Options = {},
): Promise<readonly Finding[]> {
  const model = createModel();
  model.setFile("example.playbook", { text });
  for (const [path, other] of Object.entries(files)) model.setFile(path, { text: other });
  const config = code === undefined ? undefined : turnedOn(code, options);
  const linter = createLinter(
    model,
    config === undefined ? {} : { configFor: (path) => ({ config, path }) },
  );
  return provedFindings(linter, "example.playbook");
}

/** All findings of a file, also by proof. */
export async function provedFindings(linter: Linter, file: string): Promise<readonly Finding[]> {
  const proven = [...(await linter.prove(file))].flat();
  const found = proven.filter((one) => one.file === file).map(({ finding }) => finding);
  return linter.findings(file, { found, isComplete: true });
}

function turnedOn(code: string, options: Options): Config {
  const check = checks.find((one) => one.code === code);
  const level = check === undefined || check.level === "off" ? "warning" : check.level;
  return { checks: new Map([[code, { level, options }]]), overrides: [] };
}
