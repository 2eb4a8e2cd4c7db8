import { fork } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import vm from "node:vm";
import { expect, it } from "vitest";

// `npm test` and `npm start` bundle before.
const server = join(import.meta.dirname, "../dist/server.js");
const initialize = {
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { processId: null, rootUri: null, capabilities: {} },
};
const answer = { id: 1, result: { serverInfo: { name: "Handrail" } } };

it("the one server file answers as a process", async () => {
  const child = fork(server);
  const answered = new Promise((resolve) => child.on("message", resolve));
  child.send(initialize);
  expect(await answered).toMatchObject(answer);
  child.kill();
});

it("and proves in a thread of that process", async () => {
  const child = fork(server);
  const codes: string[] = [];
  child.on("message", ({ method, params }: { method?: string; params?: Sent }) => {
    if (method !== "textDocument/publishDiagnostics") return;
    codes.push(...(params?.diagnostics ?? []).map(({ code }) => code));
  });
  child.send(initialize);
  const text = "fact visits is number\nwhen visits > 5 and visits < 3 then call customer\n";
  const textDocument = { uri: "untitled:a", languageId: "playbook", version: 1, text };
  child.send({ jsonrpc: "2.0", method: "initialized", params: {} });
  child.send({ jsonrpc: "2.0", method: "textDocument/didOpen", params: { textDocument } });
  await expect.poll(() => codes, { timeout: 10_000 }).toContain("HR7010");
  child.kill();
}, 15_000);

interface Sent {
  readonly diagnostics?: readonly { readonly code: string }[];
}

it("and as a worker, where nothing of Node is there", async () => {
  const scope: { [name: string]: unknown } = { setTimeout, performance, Intl, URL, TextEncoder };
  const answered = new Promise((resolve) => {
    scope.postMessage = resolve;
  });
  Object.assign(scope, { importScripts: () => {}, addEventListener: () => {}, self: scope });
  vm.runInNewContext(await readFile(server, "utf8"), scope);
  await expect.poll(() => typeof scope.onmessage).toBe("function");
  (scope.onmessage as (event: unknown) => void)({ data: initialize });
  expect(await answered).toMatchObject(answer);
});
