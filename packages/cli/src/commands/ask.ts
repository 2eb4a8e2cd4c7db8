import { Option } from "commander";
import type { AskOptions } from "../actions/ask.ts";
import type { Declaration } from "./declaration.ts";
import { historyOption } from "./history.ts";

export const declareAsk: Declaration = (program, end) => {
  program
    .command("ask")
    .summary("ask for what is missing, and decide")
    .description(
      "An interview: asks the next useful question until the decision is settled, and says what is decided and why.\n" +
        "Standard input may also be a file with an answer a line; an empty line is not known. Questions go to standard error.",
    )
    .argument("<playbook>", "a .playbook file, or a plan that `handrail compile` wrote (.json)")
    .option("--facts <file>", "begin with a record of this file")
    .addOption(historyOption())
    .option("--record <record>", "the record's number, or what it is called (default: the first)")
    .option("--key <column>", "the column that names a record")
    .option("--now <instant>", "when to decide, such as 2026-11-23T09:00Z (default: the clock)")
    .option(
      "--delimiter <character>",
      "what separates the cells of a CSV file (default: as its header shows)",
    )
    .addOption(
      new Option("--format <format>", "how the decision is shown at the end")
        .choices(["pretty", "json"])
        .default("pretty"),
    )
    .addHelpText(
      "after",
      "\nExample:\n  handrail ask sales.playbook\n" +
        '  handrail ask sales.playbook --facts deals.csv --key Account --record "Kranwerk Ostermoor GmbH"\n',
    )
    .action(async (playbook: string, options: AskOptions) => {
      const { ask } = await import("../actions/ask.ts");
      end(await ask(playbook, options));
    });
};
