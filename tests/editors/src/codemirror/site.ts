import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { build } from "esbuild";

const server = join(import.meta.dirname, "../../../../extensions/vscode/dist/server.js");

export interface Site {
  readonly url: string;
  stop(): void;
}

/** A page with the editor, and beside it the server as the extension carries it. */
export async function serveSite(files: { readonly [uri: string]: string }): Promise<Site> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "page.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
  });
  const script = outputFiles[0]?.text ?? "";
  const page = `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Playbook</title>
<link rel="icon" href="data:,"><style>.cm-editor { border: 1px solid gray }</style>
<body><script id="files" type="application/json">${JSON.stringify(files)}</script><script src="/page.js"></script></body></html>`;
  const answers: { readonly [path: string]: readonly [type: string, text: string] } = {
    "/": ["text/html", page],
    "/page.js": ["text/javascript", script],
    "/server.js": ["text/javascript", await readFile(server, "utf8")],
  };
  const http = createServer(({ url = "/" }, response) => {
    const [type, text] = answers[url] ?? ["text/plain", ""];
    response.writeHead(url in answers ? 200 : 404, { "content-type": `${type}; charset=utf-8` });
    response.end(text);
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const address = http.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, stop: () => http.close() };
}
