// One file is the server of both clients, as a process of its own on the desktop and as a worker on the web: it is most of what the
// extension weighs. Only what runs there is evaluated.
void ("importScripts" in globalThis ? inWorker() : inProcess());

async function inWorker(): Promise<void> {
  const { serveWorker } = await import("@handrail/language-server/browser");
  serveWorker(self as unknown as Parameters<typeof serveWorker>[0]);
}

async function inProcess(): Promise<void> {
  const { serveProcess } = await import("./node.ts");
  serveProcess();
}

export {};
