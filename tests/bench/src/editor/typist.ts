import {
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type Position,
  type ProtocolConnection,
} from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";

/** Types into one document, a letter at a time, as an editor tells a server. */
export class Typist {
  readonly uri: string;
  readonly #connection: ProtocolConnection;
  #document: TextDocument;

  constructor(connection: ProtocolConnection, uri: string, text: string, languageId: string) {
    this.#connection = connection;
    this.uri = uri;
    this.#document = TextDocument.create(uri, languageId, 1, text);
  }

  get text(): string {
    return this.#document.getText();
  }

  open(): Promise<void> {
    const { uri, languageId, version } = this.#document;
    const textDocument = { uri, languageId, version, text: this.text };
    return this.#connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument,
    });
  }

  position(offset: number): Position {
    return this.#document.positionAt(offset);
  }

  /** Puts text in the place of a stretch. */
  async replace(start: number, end: number, text: string): Promise<void> {
    const range = { start: this.position(start), end: this.position(end) };
    const version = this.#document.version + 1;
    this.#document = TextDocument.update(this.#document, [{ range, text }], version);
    await this.#connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.uri, version },
      contentChanges: [{ range, text }],
    });
  }
}
