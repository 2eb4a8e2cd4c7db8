import type { Preview, PreviewParams, Unready } from "@handrail/language-server";
import { commands, Disposable, EventEmitter, l10n, window } from "vscode";
import { type BaseLanguageClient, ExecuteCommandRequest } from "vscode-languageclient";

const show = "handrail.showSituation";

/** In which situation the values of each playbook stand in its text. */
export class Situations {
  readonly #chosen = new Map<string, string>();
  readonly #changed = new EventEmitter<string>();
  /** Hears of the document whose situation is another one. */
  readonly onChange = this.#changed.event;

  of(uri: string): string | null {
    return this.#chosen.get(uri) ?? null;
  }

  /** Looks at every command for the server: a lens in the text may choose a situation, too. Chosen again, it is hidden. */
  hear(command: string, [argument]: readonly unknown[]): void {
    if (command !== show || typeof argument !== "object" || argument === null) return;
    const { uri, situation } = argument as { readonly uri?: unknown; readonly situation?: unknown };
    if (typeof uri !== "string") return;
    if (typeof situation === "string" && this.#chosen.get(uri) !== situation) {
      this.#chosen.set(uri, situation);
    } else this.#chosen.delete(uri);
    this.#changed.fire(uri);
  }

  /** The command that asks for one of a playbook's situations. */
  choosing(client: BaseLanguageClient): Disposable {
    return Disposable.from(
      this.#changed,
      commands.registerCommand("handrail.chooseSituation", () => this.#choose(client)),
    );
  }

  async #choose(client: BaseLanguageClient): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== "playbook") return;
    const uri = document.uri.toString();
    const found = await ask(client, uri);
    if (found === null || "errors" in found) {
      void window.showInformationMessage(l10n.t("The playbook has errors: mend them first."));
      return;
    }
    if (found.situations.length === 0) {
      void window.showInformationMessage(
        l10n.t("The playbook has no situations yet: write a test, or a file `situations.json`."),
      );
      return;
    }
    const none = l10n.t("Show no values");
    const before = this.of(uri);
    const items = before === null ? found.situations : [none, ...found.situations];
    const placeHolder = l10n.t("In which situation shall values stand in the text?");
    const chosen = await window.showQuickPick(items, { placeHolder });
    if (chosen === undefined || chosen === before) return;
    const situation = chosen === none ? undefined : chosen;
    const argument = { uri, situation };
    this.hear(show, [argument]);
    await client.sendRequest(ExecuteCommandRequest.type, { command: show, arguments: [argument] });
  }
}

function ask(client: BaseLanguageClient, uri: string): Promise<Preview | Unready | null> {
  const params: PreviewParams = {
    textDocument: { uri },
    situation: null,
    steps: [],
    rows: null,
    columns: null,
  };
  return client.sendRequest<Preview | Unready>("handrail/preview", params).catch(() => null);
}
