import { Option } from "commander";
import type { DiffOptions } from "../actions/diff.ts";
import type { Declaration } from "./declaration.ts";
import { historyOption } from "./history.ts";

export const declareDiff: Declaration = (program, end) => {
  program
    .command("diff")
    .summary("say what differs between two versions of playbooks")
    .description(
      "Says which sentences differ between two versions, and what they decide differently in the situations of their tests, and on records where some are given.\n" +
        "A version is a playbook, a folder, a git revision, or a playbook in one (main:sales.playbook).\n" +
        "Ends with 0 when every situation is decided alike, 1 when something differs, 2 when it could not run.",
    )
    .argument("<base>", "the old version")
    .argument("<head>", "the new version")
    .option("--facts <file>", "records to decide by both versions; - for standard input")
    .addOption(historyOption())
    .option("--key <column>", "the column that names a record")
    .option("--now <instant>", "when the records are decided (default: the clock)")
    .option(
      "--delimiter <character>",
      "what separates the cells of a CSV file (default: as its header shows)",
    )
    .addOption(
      new Option("--format <format>", "how it is shown; markdown is for a pull request")
        .choices(["pretty", "markdown", "json"])
        .default("pretty"),
    )
    .addHelpText(
      "after",
      "\nExample:\n  handrail diff main .\n  handrail diff main:sales.playbook sales.playbook --facts deals.csv\n  handrail diff old.playbook new.playbook --format markdown\n",
    )
    .action(async (base: string, head: string, options: DiffOptions) => {
      const { diff } = await import("../actions/diff.ts");
      end(await diff(base, head, options));
    });
};
