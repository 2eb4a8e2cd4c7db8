import { Option } from "commander";
import type { CompileOptions } from "../actions/compile.ts";
import type { Declaration } from "./declaration.ts";

export const declareCompile: Declaration = (program, end) => {
  program
    .command("compile")
    .summary("compile a playbook to a plan or a JavaScript module that apps embed")
    .description(
      "Compiles a playbook, with all that it uses, to one JSON document: the plan. `@handrail/evaluator` decides with it, without the parser. With `--target js` it becomes a module of JavaScript, which decides the same and finds the rules of smaller playbooks faster.",
    )
    .argument("<playbook>", "a .playbook file")
    .option(
      "-o, --out <file>",
      "where it goes; without it, to standard output. Beside a module go its types",
    )
    .addOption(
      new Option("--target <target>", "what to compile to").choices(["plan", "js"]).default("plan"),
    )
    .option(
      "--no-places",
      "leave out where sentences stand and how they are written, which only `why` tells: the plan decides the same, and is shorter",
    )
    .addHelpText(
      "after",
      "\nExample:\n  handrail compile sales.playbook --out sales.plan.json\n  handrail compile sales.playbook --target js --out sales.js\n",
    )
    .action(async (playbook: string, options: CompileOptions) => {
      const { compile } = await import("../actions/compile.ts");
      end(await compile(playbook, options));
    });
};
