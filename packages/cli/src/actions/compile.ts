import { writeFile } from "node:fs/promises";
import { javascriptModule, type Plan } from "@handrail/sdk";
import { type ExitStatus, exitStatus } from "../exit.ts";
import { CannotRun } from "../failure.ts";
import { openPlaybook } from "../playbooks/open.ts";
import { write } from "../terminal/output.ts";
import { styleFor } from "../terminal/style.ts";
import { count, quoted } from "../terminal/words.ts";

export interface CompileOptions {
  readonly out?: string;
  readonly target: "plan" | "js";
  /** Whether the plan says where its sentences stand, and how they are written. */
  readonly places: boolean;
}

/** What is written: the first file has the name that was asked for, or goes to standard output. */
type Files = readonly [{ readonly text: string }, ...{ name: string; text: string }[]];

/** `handrail compile PLAYBOOK`; its summary goes to standard error, so that the rest can be piped. */
export async function compile(
  path: string,
  { out, target, places }: CompileOptions,
): Promise<ExitStatus> {
  if (target === "js" && out !== undefined) requireModuleName(out);
  const { plan: whole } = await openPlaybook(path);
  const plan = places ? whole : withoutPlaces(whole);
  const [main, ...others] = target === "js" ? moduleFiles(plan, out) : planFiles(plan);
  if (out === undefined) await write(process.stdout, main.text);
  else {
    await writeFile(out, main.text);
    for (const { name, text } of others) await writeFile(name, text);
  }
  const style = styleFor(process.stderr);
  const rules = count(plan.rules.length, "rule");
  const guardrails = count(plan.guardrails.length, "guardrail");
  const names = [out, ...others.map(({ name }) => name)].filter((name) => name !== undefined);
  const where = out === undefined ? "" : ` in ${names.map(quoted).join(" and ")}`;
  process.stderr.write(`${style.green("✓")} ${rules} and ${guardrails}${where}, ${plan.hash}\n`);
  return exitStatus.clean;
}

/** The hash stays, as it is that of what the plan decides. */
function withoutPlaces({ places: _places, ...plan }: Plan): Plan {
  return plan;
}

function planFiles(plan: Plan): Files {
  return [{ text: `${JSON.stringify(plan)}\n` }];
}

/** Types stand beside a module. */
function moduleFiles(plan: Plan, out: string | undefined): Files {
  const { code, types } = javascriptModule(plan);
  if (out === undefined) return [{ text: code }];
  return [{ text: code }, { name: out.replace(/\.(m?)js$/, ".d.$1ts"), text: types }];
}

function requireModuleName(out: string): void {
  if (/\.m?js$/.test(out)) return;
  throw new CannotRun(
    `A module of JavaScript needs a name that ends in .js or .mjs, not ${quoted(out)}.`,
    `Give it one, such as \`--out ${out.replace(/\.[^./\\]*$/, "")}.js\`.`,
  );
}
