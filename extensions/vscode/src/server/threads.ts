import {
  answering,
  nodeLimits,
  nodeThread,
  standBack,
  type Thread,
} from "@handrail/language-server/browser";

// Asked for when it is needed: in a browser's worker there is nothing of it.
const threads = () => process.getBuiltinModule("node:worker_threads");

/** Whether this is a thread of the server's process. */
export function isThread(): boolean {
  return !threads().isMainThread;
}

/** Answers the thread that started this one. */
export function serveParentThread(): void {
  const { parentPort } = threads();
  standBack(process.getBuiltinModule("node:os"));
  const answer = answering();
  parentPort?.on("message", async (question) => parentPort.postMessage(await answer(question)));
}

/** This script once more, in a thread. */
export function startThread(): Thread {
  return nodeThread(new (threads().Worker)(__filename, { resourceLimits: nodeLimits }));
}
