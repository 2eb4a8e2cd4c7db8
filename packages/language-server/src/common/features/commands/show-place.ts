import type { Range } from "vscode-languageserver";
import { showPlace } from "../../running/commands.ts";
import { type Command, fieldsOf } from "./command.ts";

export const showPlaceCommand: Command = {
  name: showPlace,
  async run({ connection, client }, [argument]) {
    const { uri, range } = fieldsOf(argument);
    if (typeof uri !== "string" || client.window?.showDocument?.support !== true) return null;
    await connection.window.showDocument({ uri, selection: range as Range, takeFocus: true });
    return null;
  },
};
