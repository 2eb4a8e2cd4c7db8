import { exitStatus } from "../exit.ts";
import type { Declaration } from "./declaration.ts";

export const declareLsp: Declaration = (program, end) => {
  program
    .command("lsp")
    .summary("serve an editor")
    .description(
      "Speaks the Language Server Protocol over standard input and output, for editors: findings while you type, fixes, layout.",
    )
    .option("--stdio", "talk over standard input and output, which is the only way")
    .addHelpText("after", "\nExample (in an editor's settings):\n  handrail lsp --stdio\n")
    .action(async () => {
      const { serveStdio } = await import("@handrail/language-server/node");
      await serveStdio();
      end(exitStatus.clean);
    });
};
