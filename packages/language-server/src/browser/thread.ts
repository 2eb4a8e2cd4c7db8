import { answering, type Question, type Thread } from "../common/index.ts";

const name = "handrail-prover";

/** Whether this worker was started by a server to prove. */
export function isProver(): boolean {
  return globalThis.name === name;
}

/** Answers the server that started this worker. */
export function serveProver(): void {
  const answer = answering();
  addEventListener("message", async ({ data }: MessageEvent<Question>) => {
    postMessage(await answer(data));
  });
}

/** The same script once more, in a worker of this worker. */
export function startThread(): Thread {
  const worker = new Worker(location.href, { name, type: isModule() ? "module" : "classic" });
  return {
    post: (question) => worker.postMessage(question),
    onReply: (listener) => worker.addEventListener("message", ({ data }) => listener(data)),
    onEnd: (listener) => worker.addEventListener("error", listener),
    stop: () => worker.terminate(),
  };
}

/** Modules cannot import scripts, not even none. */
function isModule(): boolean {
  try {
    importScripts();
    return false;
  } catch {
    return true;
  }
}
