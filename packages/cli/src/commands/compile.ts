import { Option } from "commander";
import type { CompileOptions } from "../actions/compile.ts";
import type { Declaration } from "./declaration.ts";

export const declareCompile: Declaration = (program, end) => {
  program
    .command("compile")
    .summary("compile a playbook to the plan that apps embed")
    .description(
      "Compiles a playbook, with all that it uses, to one JSON document: the plan. `@handrail/evaluator` decides with it, without the parser.",
    )
    .argument("<playbook>", "a .playbook file")
    .option("-o, --out <file>", "where the plan goes; without it, to standard output")
    .addOption(
      new Option("--target <target>", "what to compile to").choices(["plan"]).default("plan"),
    )
    .addHelpText("after", "\nExample:\n  handrail compile sales.playbook --out sales.plan.json\n")
    .action(async (playbook: string, options: CompileOptions) => {
      const { compile } = await import("../actions/compile.ts");
      end(await compile(playbook, options));
    });
};
