import { Option } from "commander";
import type { WhyOptions } from "../actions/why.ts";
import type { Declaration } from "./declaration.ts";
import { historyOption } from "./history.ts";

export const declareWhy: Declaration = (program, end) => {
  program
    .command("why")
    .summary("say why an action is recommended for a record, or why not")
    .description(
      "Says why an action is recommended for a record, or why not: every rule and guardrail that speaks of it, part by part,\n" +
        "and the smallest change that would turn the answer.",
    )
    .argument("<playbook>", "a .playbook file, or a plan that `handrail compile` wrote (.json)")
    .argument("<action>", "the action, in quotes where it has several words")
    .option("--facts <file>", "the records; - for standard input")
    .addOption(historyOption())
    .option("--record <record>", "the record's number, or what it is called (default: the first)")
    .option("--key <column>", "the column that names a record")
    .option("--now <instant>", "when to decide, such as 2026-11-23T09:00Z (default: the clock)")
    .option(
      "--delimiter <character>",
      "what separates the cells of a CSV file (default: as its header shows)",
    )
    .addOption(
      new Option("--format <format>", "how it is shown")
        .choices(["pretty", "json"])
        .default("pretty"),
    )
    .addHelpText(
      "after",
      '\nExample:\n  handrail why sales.playbook --facts deals.csv "pitch project"\n  handrail why sales.playbook --facts deals.csv "pitch project" --key Account --record "Kranwerk Ostermoor GmbH"\n',
    )
    .action(async (playbook: string, action: string, options: WhyOptions) => {
      const { why } = await import("../actions/why.ts");
      end(await why(playbook, action, options));
    });
};
