import { Option } from "commander";
import type { CheckOptions } from "../actions/check.ts";
import type { Declaration } from "./declaration.ts";

export const declareCheck: Declaration = (program, end) => {
  program
    .command("check")
    .summary("say everything that is wrong in playbooks")
    .description(
      "Says everything that is wrong in playbooks: what cannot be read, what does not fit together, what looks like a slip.\n" +
        "Ends with 0 when nothing is found (hints aside), 1 with findings, 2 when it could not run.",
    )
    .argument("[path...]", "playbooks and folders with playbooks", ["."])
    .addOption(
      new Option("--format <format>", "how findings are shown")
        .choices(["pretty", "concise", "json"])
        .default("pretty"),
    )
    .option("--fix", "apply the fixes that are certain")
    .option("--fix-suggestions", "apply the fixes that are only likely, too")
    .option("--show-overrides", "list what playbooks change in those that they use")
    .option("--watch", "check again whenever a playbook changes")
    .addHelpText(
      "after",
      "\nExample:\n  handrail check playbooks\n  handrail check sales.playbook --format json\n  handrail check --fix .\n  handrail check provider.playbook --show-overrides\n",
    )
    .action(async (paths: string[], options: CheckOptions) => {
      const { check } = await import("../actions/check.ts");
      end(await check(paths, options));
    });
};
