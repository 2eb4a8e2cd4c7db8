import { serveWorker } from "@handrail/language-server/browser";
import { parentProcess } from "./parent-process.ts";
import { isThread, serveParentThread, startThread } from "./threads.ts";

type End = Parameters<typeof serveWorker>[0];

// One server for both: as a worker it talks to the page that started it, as a process to its parent. Each starts this script once more
// to prove beside it.
if ("importScripts" in globalThis) serveWorker(self as unknown as End);
else if (isThread()) serveParentThread();
else serveWorker(parentProcess(), startThread);
