import type { ExecuteCommandParams } from "vscode-languageserver";
import type { Feature } from "../../feature.ts";
import { addTestCommand } from "./add-test.ts";
import type { Command } from "./command.ts";
import { evaluateCommand, showSituationCommand } from "./evaluate.ts";
import { runTestsCommand } from "./run-tests.ts";
import { showPlaceCommand } from "./show-place.ts";

const all: readonly Command[] = [
  runTestsCommand,
  addTestCommand,
  evaluateCommand,
  showSituationCommand,
  showPlaceCommand,
];

/** What a client may have the server do. */
export const commands: Feature = {
  capabilities: () => ({ executeCommandProvider: { commands: all.map(({ name }) => name) } }),
  register(server) {
    server.connection.onExecuteCommand(
      server.requests.ofWorkspace((params: ExecuteCommandParams) => {
        const command = all.find(({ name }) => name === params.command);
        return command === undefined ? null : command.run(server, params.arguments ?? []);
      }),
    );
  },
};
