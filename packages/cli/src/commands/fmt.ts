import type { FmtOptions } from "../actions/fmt.ts";
import type { Declaration } from "./declaration.ts";

export const declareFmt: Declaration = (program, end) => {
  program
    .command("fmt")
    .summary("lay out playbooks the one way")
    .description(
      "Lays out playbooks the one way, in place. Meaning and comments stay; a statement with a mistake stays as it is written.",
    )
    .argument("[path...]", "playbooks and folders with playbooks; `-` reads standard input", ["."])
    .option("--check", "change nothing; end with 1 when a playbook is laid out otherwise")
    .option(
      "--stdin-filename <file>",
      "format standard input to standard output, as if it were this file",
    )
    .addHelpText("after", "\nExample:\n  handrail fmt playbooks\n  handrail fmt --check .\n")
    .action(async (paths: string[], options: FmtOptions) => {
      const { fmt } = await import("../actions/fmt.ts");
      end(await fmt(paths, options));
    });
};
