import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
} from "vscode-languageserver";
import type { Values } from "./known.ts";
import { readSettings } from "./read.ts";

/** What somebody has set in their editor, as it is now. */
export class Settings {
  #values: Values = readSettings(null).values;
  readonly #onChange: (() => void)[] = [];

  get<Key extends keyof Values>(key: Key): Values[Key] {
    return this.#values[key];
  }

  /** Hears when something is set otherwise. */
  onChange(listener: () => void): void {
    this.#onChange.push(listener);
  }

  /** Takes what a client sends; what makes no sense is logged, a line each. */
  set(section: unknown, connection: Connection): void {
    const { values, problems } = readSettings(section);
    for (const problem of problems) connection.console.warn(problem);
    if (JSON.stringify(values) === JSON.stringify(this.#values)) return;
    this.#values = values;
    for (const listener of this.#onChange) listener();
  }
}

/** Asks the client for its settings, now and whenever they change; takes what clients send that cannot be asked. */
export function followSettings(
  connection: Connection,
  client: ClientCapabilities,
  settings: Settings,
): void {
  const canBeAsked = client.workspace?.configuration === true;
  const ask = async () => {
    try {
      settings.set(await connection.workspace.getConfiguration("handrail"), connection);
    } catch {
      // A client that has gone, or that does not answer after all, leaves everything as it is.
    }
  };
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    if (canBeAsked) void ask();
    else settings.set((sent as { handrail?: unknown } | null)?.handrail, connection);
  });
  if (!canBeAsked) return;
  if (client.workspace?.didChangeConfiguration?.dynamicRegistration === true) {
    void connection.client.register(DidChangeConfigurationNotification.type, {
      section: "handrail",
    });
  }
  void ask();
}
