import { InvalidArgumentError, Option } from "commander";
import type { CheckOptions } from "../actions/check.ts";
import type { Declaration } from "./declaration.ts";
import { stepsOption } from "./steps.ts";

export const declareCheck: Declaration = (program, end) => {
  program
    .command("check")
    .summary("say everything that is wrong in playbooks")
    .description(
      "Says everything that is wrong in playbooks: what cannot be read, what does not fit together, what looks like a slip.\n" +
        "Which checks are on says `handrail.json`, in the folder of a playbook or above it.\n" +
        "Ends with 0 when nothing is found (hints aside), 1 with findings, 2 when it could not run.",
    )
    .argument("[path...]", "playbooks and folders with playbooks", ["."])
    .addOption(
      new Option("--format <format>", "how findings are shown")
        .choices(["pretty", "concise", "json", "sarif", "github", "gitlab", "junit"])
        .default("pretty"),
    )
    .option("--fix", "apply the fixes that are certain")
    .option("--fix-suggestions", "apply the fixes that are only likely, too")
    .option("--show-overrides", "list what playbooks change in those that they use")
    .option(
      "--changed-since <revision>",
      "only what has changed since a revision of git, and what uses it",
    )
    .addOption(
      new Option(
        "--max-warnings <number>",
        "end with 0 while there are no more warnings",
      ).argParser(wholeNumber),
    )
    .option("--baseline <file>", "leave out the findings that a file knows")
    .option("--update-baseline", "write what is found now into that file")
    .addOption(
      stepsOption(
        "how many steps of search a question about all situations may take before it cannot be told",
        "2,000,000, or what `handrail.json` says",
      ),
    )
    .option("--cache", "check again only what has changed, and what that touches")
    .option(
      "--cache-location <folder>",
      "where that is kept; without it `node_modules/.cache/handrail`, or `.handrail-cache` where there is no `node_modules`",
    )
    .addOption(
      new Option(
        "--threads <number>",
        "how many threads check; without it, as many as pay",
      ).argParser(atLeastOne),
    )
    .option("--statistics", "say how often each finding came up")
    .option("--watch", "check again whenever a playbook changes")
    .addHelpText(
      "after",
      "\nExample:\n  handrail check playbooks\n  handrail check sales.playbook --format json\n  handrail check --fix .\n  handrail check provider.playbook --show-overrides\n  handrail check --changed-since origin/main --format github\n",
    )
    .action(async (paths: string[], options: CheckOptions) => {
      const { check } = await import("../actions/check.ts");
      end(await check(paths, options));
    });
};

function atLeastOne(written: string): number {
  if (/^[1-9]\d*$/.test(written)) return Number(written);
  throw new InvalidArgumentError("It is a whole number from 1 on, such as 1 or 4.");
}

function wholeNumber(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  throw new InvalidArgumentError("It is a whole number, such as 0 or 10.");
}
