import type { ClientCapabilities, Connection } from "vscode-languageserver";
import type { Say, Text } from "../wording/say.ts";

/** Hears how far a piece of work is. */
export interface Progress {
  report(done: number, all: number): void;
  end(): void;
}

const silent: Progress = { report: () => {}, end: () => {} };

/** Shows a piece of work in the client, where it can show one. */
export async function showProgress(
  connection: Connection,
  client: ClientCapabilities,
  say: Say,
  title: Text,
): Promise<Progress> {
  if (client.window?.workDoneProgress !== true) return silent;
  try {
    const shown = await connection.window.createWorkDoneProgress();
    shown.begin(say(title), 0);
    return {
      report: (done, all) =>
        shown.report(Math.round((100 * done) / all), say("{0} of {1}", done, all)),
      end: () => shown.done(),
    };
  } catch {
    // A client that refuses to show it does not keep the work from being done.
    return silent;
  }
}
