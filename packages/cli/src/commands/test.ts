import { Option } from "commander";
import type { TestOptions } from "../actions/test.ts";
import type { Declaration } from "./declaration.ts";

export const declareTest: Declaration = (program, end) => {
  program
    .command("test")
    .summary("run the test statements of playbooks")
    .description(
      "Runs the `test` statements of playbooks. Ends with 0 when all pass, 1 when one fails or a playbook has errors, 2 when it could not run.",
    )
    .argument("[path...]", "playbooks and folders with playbooks", ["."])
    .addOption(
      new Option("--format <format>", "how results are shown")
        .choices(["pretty", "json", "junit"])
        .default("pretty"),
    )
    .addHelpText("after", "\nExample:\n  handrail test playbooks\n")
    .action(async (paths: string[], options: TestOptions) => {
      const { test } = await import("../actions/test.ts");
      end(await test(paths, options));
    });
};
