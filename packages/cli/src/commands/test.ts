import { InvalidArgumentError, Option } from "commander";
import type { TestOptions } from "../actions/test.ts";
import type { Declaration } from "./declaration.ts";
import { historyOption } from "./history.ts";

export const declareTest: Declaration = (program, end) => {
  program
    .command("test")
    .summary("run the test statements of playbooks")
    .description(
      "Runs the `test` statements of playbooks, and tries their promises in the situations of all tests, and on records where some are given. A promise that holds in every situation is proved.\n" +
        "Ends with 0 when all pass, 1 when a test fails, a promise is broken or a playbook has errors, 2 when it could not run.",
    )
    .argument("[path...]", "playbooks and folders with playbooks", ["."])
    .option(
      "--facts <file>",
      "records to try the promises of one playbook on; - for standard input",
    )
    .addOption(historyOption())
    .option("--key <column>", "the column that names a record")
    .option("--now <instant>", "when the records are decided (default: the clock)")
    .option(
      "--delimiter <character>",
      "what separates the cells of a CSV file (default: as its header shows)",
    )
    .addOption(
      new Option("--format <format>", "how results are shown")
        .choices(["pretty", "json", "junit", "lcov"])
        .default("pretty"),
    )
    .option("--coverage", "say what no test exercises; --format lcov writes it for other tools")
    .option("--mutate", "change each sentence slightly, and say which changes no test notices")
    .addOption(
      new Option(
        "--threshold <percent>",
        "end with 1 where less than this is covered or noticed, from 0 to 100",
      ).argParser(percent),
    )
    .addHelpText(
      "after",
      "\nExample:\n  handrail test playbooks\n  handrail test sales.playbook --facts deals.csv\n  handrail test --coverage --threshold 90\n  handrail test sales.playbook --mutate\n",
    )
    .action(async (paths: string[], options: TestOptions) => {
      const { test } = await import("../actions/test.ts");
      end(await test(paths, options));
    });
};

function percent(text: string): number {
  const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!(number <= 100)) {
    throw new InvalidArgumentError("Give a percentage from 0 to 100, such as 90.");
  }
  return number;
}
