import { InvalidArgumentError, Option } from "commander";
import type { RunOptions } from "../actions/run.ts";
import type { Declaration } from "./declaration.ts";
import { historyOption } from "./history.ts";

export const declareRun: Declaration = (program, end) => {
  program
    .command("run")
    .summary("decide the records of a file")
    .description(
      "Decides every record of a CSV, JSON or NDJSON file: what to do by when, what is forbidden, what to ask.\n" +
        "A bad record is reported and left out; the others are decided. Ends with 1 if there were any, 2 when it could not run.",
    )
    .argument("<playbook>", "a .playbook file, or a plan that `handrail compile` wrote (.json)")
    .option("--facts <file>", "the records; - for standard input")
    .addOption(historyOption())
    .option("--now <instant>", "when to decide, such as 2026-11-23T09:00Z (default: the clock)")
    .option("--key <column>", "the column that names a record (default: its number)")
    .addOption(
      new Option("--format <format>", "how decisions are written")
        .choices(["table", "json", "ndjson", "csv"])
        .default("table"),
    )
    .option(
      "--delimiter <character>",
      "what separates the cells of a CSV file (default: as its header shows)",
    )
    .addOption(
      new Option(
        "--show <number>",
        "how many records a table shows and how many bad ones are described, or all",
      )
        .argParser(numberOrAll)
        .default(undefined, "20"),
    )
    .addOption(
      new Option(
        "--sort <name>",
        'sort by a fact, define or score, highest first; "lowest NAME" the other way round; again for ties',
      ).argParser((name: string, before: readonly string[] | undefined) => [
        ...(before ?? []),
        name,
      ]),
    )
    .addOption(
      new Option("--top <number>", "only so many, of each group where there are groups").argParser(
        positive,
      ),
    )
    .option("--group <name>", "one group after the other, by a fact, define or band")
    .option(
      "--summary",
      "only how often each action came out how, of each group where there are groups",
    )
    .addHelpText(
      "after",
      "\nExample:\n  handrail run sales.playbook --facts deals.csv --key Account\n  handrail run sales.playbook --facts - --format ndjson < deals.csv > decisions.ndjson\n" +
        '  handrail run sales.playbook --facts deals.csv --sort "deal value" --top 10\n' +
        "  handrail run sales.playbook --facts deals.csv --group stage --summary\n",
    )
    .action(async (playbook: string, options: RunOptions) => {
      const { run } = await import("../actions/run.ts");
      end(await run(playbook, options));
    });
};

function numberOrAll(text: string): number {
  if (text === "all") return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("Give a whole number, or all.");
  return Number(text);
}

function positive(text: string): number {
  if (!/^[1-9]\d*$/.test(text))
    throw new InvalidArgumentError("Give a whole number of at least 1.");
  return Number(text);
}
