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

  /** Looks at every playbook of the workspace; those without tests are not shown. */
  async discoverAll(): Promise<void> {
    for (const uri of await allPlaybooks()) {
      const item = this.ofFile(uri);
      await this.discover(item);
      if (item.children.size === 0) this.#controller.items.delete(item.id);
    }
  }

  /** Looks into those that nobody has opened yet. */
  async discoverIn(items: readonly TestItem[]): Promise<void> {
    for (const item of items) {
      if (item.parent === undefined && item.children.size === 0) await this.discover(item);
    }
  }

  ofFile(uri: Uri): TestItem {
    const id = uri.toString();
    const known = this.#controller.items.get(id);
    if (known !== undefined) return known;
    const item = this.#controller.createTestItem(id, workspace.asRelativePath(uri), uri);
    item.canResolveChildren = true;
    this.#controller.items.add(item);
    return item;
  }

  async discover(item: TestItem): Promise<void> {
    const symbols = await this.#client
      .sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: item.id } })
      .catch(() => null);
    if (symbols === null) return;
    const found = (symbols as DocumentSymbol[]).filter(({ detail }) => detail === "test");
    item.children.replace(
      found.map(({ name, range }, index) => {
        // Two tests with one title are two, however they are called.
        const earlier = found.slice(0, index).filter((one) => one.name === name).length;
        const id = `${item.id}#${name}${earlier === 0 ? "" : `#${earlier + 1}`}`;
        const child = this.#controller.createTestItem(id, name, item.uri);
        child.range = rangeOf(range);
        return child;
      }),
    );
  }
}
