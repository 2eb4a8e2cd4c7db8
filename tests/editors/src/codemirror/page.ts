/// <reference lib="dom" />
import {
  formatDocument,
  LSPClient,
  languageServerExtensions,
  type Transport,
} from "@codemirror/lsp-client";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";

// A page with an editor that knows nothing of us, and the language server in a worker. The page answers for files, as any page would.
const files: { readonly [uri: string]: string } = JSON.parse(
  document.querySelector("#files")?.textContent ?? "{}",
);
const worker = new Worker("/server.js");

/** The server takes messages as they are, the client as text. */
const transport: Transport = {
  send: (message) => worker.postMessage(withoutAsking(JSON.parse(message))),
  subscribe: (handler) => hearers.set(handler, hear(handler)),
  unsubscribe: (handler) => {
    worker.removeEventListener("message", hearers.get(handler) ?? (() => {}));
  },
};
type Hearer = (event: MessageEvent) => void;
const hearers = new Map<(value: string) => void, Hearer>();

interface Request {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly folder?: string };
}

interface Initialize {
  readonly params?: {
    readonly capabilities?: { readonly textDocument?: { diagnostic?: unknown } };
  };
}

function hear(handler: (value: string) => void): Hearer {
  const hearer: Hearer = ({ data }: MessageEvent<Request>) => {
    if (data.method === "handrail/readFile") {
      const text = files[data.params?.uri ?? ""];
      answer(data, text === undefined ? { problem: "missing" } : { text });
    } else if (data.method === "handrail/findFiles") answer(data, Object.keys(files));
    else handler(JSON.stringify(data));
  };
  worker.addEventListener("message", hearer);
  return hearer;
}

/** This client says that it asks for findings, and never does: it hears what it is told. */
function withoutAsking(message: Initialize): Initialize {
  delete message.params?.capabilities?.textDocument?.diagnostic;
  return message;
}

function answer({ id }: Request, result: unknown): void {
  worker.postMessage({ jsonrpc: "2.0", id, result });
}

const client = new LSPClient({
  rootUri: "file:///sales",
  extensions: languageServerExtensions(),
}).connect(transport);

const uri = "file:///sales/main.playbook";
const view = new EditorView({
  parent: document.body,
  state: EditorState.create({
    doc: files[uri] ?? "",
    extensions: [
      keymap.of([{ key: "Ctrl-s", run: formatDocument, preventDefault: true }]),
      client.plugin(uri, "playbook"),
    ],
  }),
});
view.focus();
Object.assign(globalThis, { view });
