import type { Declaration } from "./declaration.ts";

export const declareExplain: Declaration = (program, end) => {
  program
    .command("explain")
    .summary("say what a finding's code means")
    .description(
      "Says what a finding's code means, with a wrong and a right example. Without a code: lists them all.",
    )
    .argument("[code]", "a code such as HR2001, or its name")
    .addHelpText("after", "\nExample:\n  handrail explain HR2001\n")
    .action(async (code: string | undefined) => {
      const { explain } = await import("../actions/explain.ts");
      end(await explain(code));
    });
};
