import { type TestController, type TestItem, type Uri, workspace } from "vscode";
import {
  type BaseLanguageClient,
  type DocumentSymbol,
  DocumentSymbolRequest,
} from "vscode-languageclient";
import { allPlaybooks } from "../client/playbooks.ts";
import { rangeOf } from "./ranges.ts";

/** Playbooks and their tests, as the Testing view shows them. */
export class TestItems {
  readonly #controller: TestController;
  readonly #client: BaseLanguageClient;

  constructor(controller: TestController, client: BaseLanguageClient) {
    this.#controller = controller;
    this.#client = client;
  }

  /** Looks at every playbook of the workspace, and at those that are open without a file. */
  async discoverAll(): Promise<void> {
    const open = workspace.textDocuments.filter(({ languageId }) => languageId === "playbook");
    const uris = [...(await allPlaybooks()), ...open.map(({ uri }) => uri)];
    const byId = new Map(uris.map((uri) => [uri.toString(), uri]));
    for (const uri of byId.values()) await this.discover(uri);
  }

  /** Looks into those that nobody has opened yet. */
  async discoverIn(items: readonly TestItem[]): Promise<void> {
    for (const { parent, children, uri } of items) {
      if (parent === undefined && children.size === 0 && uri !== undefined)
        await this.discover(uri);
    }
  }

  /** Shows the tests of a playbook, and none that has no tests. */
  async discover(uri: Uri): Promise<void> {
    const id = uri.toString();
    const symbols = await this.#client
      .sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: id } })
      .catch(() => null);
    if (symbols === null) return;
    const found = (symbols as DocumentSymbol[]).filter(({ detail }) => detail === "test");
    if (found.length === 0) this.forget(uri);
    else this.#ofFile(uri).children.replace(this.#itemsOf(uri, found));
  }

  forget(uri: Uri): void {
    this.#controller.items.delete(uri.toString());
  }

  #itemsOf(uri: Uri, found: readonly DocumentSymbol[]): TestItem[] {
    return found.map(({ name, range }, index) => {
      // Two tests with one title are two, however they are called.
      const earlier = found.slice(0, index).filter((one) => one.name === name).length;
      const id = `${uri}#${name}${earlier === 0 ? "" : `#${earlier + 1}`}`;
      const child = this.#controller.createTestItem(id, name, uri);
      child.range = rangeOf(range);
      return child;
    });
  }

  #ofFile(uri: Uri): TestItem {
    const id = uri.toString();
    const known = this.#controller.items.get(id);
    if (known !== undefined) return known;
    const item = this.#controller.createTestItem(id, workspace.asRelativePath(uri), uri);
    item.canResolveChildren = true;
    this.#controller.items.add(item);
    return item;
  }
}
