import { InvalidArgumentError, Option } from "commander";
import type { DiffOptions } from "../actions/diff.ts";
import type { Declaration } from "./declaration.ts";
import { historyOption } from "./history.ts";
import { stepsOption } from "./steps.ts";

export const declareDiff: Declaration = (program, end) => {
  program
    .command("diff")
    .summary("say what differs between two versions of playbooks")
    .description(
      "Says which sentences differ between two versions, and which situations they decide differently, each with an example; that there is none is proved. What becomes of the tests' situations is said too, and of records where some are given.\n" +
        "A version is a playbook, a folder, a git revision, or a playbook in one (main:sales.playbook).\n" +
        "Ends with 0 when every situation is decided alike, 1 when something differs, 2 when it could not run.",
    )
    .argument("<base>", "the old version")
    .argument("<head>", "the new version")
    .option("--facts <file>", "records to decide by both versions; - for standard input")
    .addOption(renamedOption())
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
    .addOption(regionsOption())
    .addOption(
      stepsOption(
        "how many steps of search the questions about one action may take before it cannot be told",
        "3,000,000",
      ),
    )
    .addHelpText(
      "after",
      '\nExample:\n  handrail diff main .\n  handrail diff main:sales.playbook sales.playbook --facts deals.csv\n  handrail diff main . --renamed "deal size=deal value"\n  handrail diff old.playbook new.playbook --format markdown\n',
    )
    .action(async (base: string, head: string, options: DiffOptions) => {
      const { diff } = await import("../actions/diff.ts");
      end(await diff(base, head, options));
    });
};

function renamedOption(): Option {
  return new Option(
    "--renamed <old=new>",
    "a fact, history, action or definition that has another name in the new version, or a fact's value (channel.reseller=channel.partner); may be given again",
  ).argParser((option: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    option,
  ]);
}

function regionsOption(): Option {
  return new Option(
    "--regions <number>",
    "how many regions of one action are shown, or all; json always has all",
  )
    .default(undefined, "4")
    .argParser((text) => {
      const number = text === "all" ? Number.POSITIVE_INFINITY : Number(text);
      if (number === Number.POSITIVE_INFINITY || (Number.isSafeInteger(number) && number > 0)) {
        return number;
      }
      throw new InvalidArgumentError("It is a whole number from 1, or `all`.");
    });
}
