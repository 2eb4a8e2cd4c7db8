import { writeFile } from "node:fs/promises";
import { type ExitStatus, exitStatus } from "../exit.ts";
import { openPlaybook } from "../playbooks/open.ts";
import { write } from "../terminal/output.ts";
import { styleFor } from "../terminal/style.ts";
import { count, quoted } from "../terminal/words.ts";

export interface CompileOptions {
  readonly out?: string;
  readonly target: "plan";
}

/** `handrail compile PLAYBOOK`: writes the plan; its summary goes to standard error, so that the plan can be piped. */
export async function compile(path: string, { out }: CompileOptions): Promise<ExitStatus> {
  const { plan } = await openPlaybook(path);
  const text = `${JSON.stringify(plan)}\n`;
  if (out === undefined) await write(process.stdout, text);
  else await writeFile(out, text);
  const style = styleFor(process.stderr);
  const rules = count(plan.rules.length, "rule");
  const guardrails = count(plan.guardrails.length, "guardrail");
  const where = out === undefined ? "" : ` in ${quoted(out)}`;
  process.stderr.write(`${style.green("✓")} ${rules} and ${guardrails}${where}, ${plan.hash}\n`);
  return exitStatus.clean;
}
