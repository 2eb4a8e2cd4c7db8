import type { Declaration } from "./declaration.ts";

export const declareInit: Declaration = (program, end) => {
  program
    .command("init")
    .summary("make a folder to start from")
    .description(
      "Makes a small playbook with tests, and made-up records to run it on. Nothing that is there is overwritten.",
    )
    .argument("[folder]", "where to", ".")
    .addHelpText("after", "\nExample:\n  handrail init my-playbooks\n")
    .action(async (folder: string) => {
      const { init } = await import("../actions/init.ts");
      end(await init(folder));
    });
};
