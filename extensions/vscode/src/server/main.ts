import { serveWorker } from "@handrail/language-server/browser";
import { parentProcess } from "./parent-process.ts";

type End = Parameters<typeof serveWorker>[0];

// One server for both: as a worker it talks to the page that started it, as a process to its parent.
serveWorker("importScripts" in globalThis ? (self as unknown as End) : parentProcess());
