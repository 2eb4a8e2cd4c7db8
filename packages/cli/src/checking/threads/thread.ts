import { Worker } from "node:worker_threads";
import type { Checker } from "../checker.ts";
import type { Request, Workspace } from "./messages.ts";

/** Checks in a thread beside this one. */
export function checkingInThread(workspace: Workspace): Checker {
  // Where it is not built, the source runs as it is.
  const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const script = new URL(`./check-thread.${ending}`, import.meta.url);
  const worker = new Worker(script, { workerData: workspace });

  function ask<Answer>(request: Request): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const answered = (answer: Answer) => {
        worker.off("error", failed);
        resolve(answer);
      };
      const failed = (error: unknown) => {
        worker.off("message", answered);
        reject(error);
      };
      worker.once("message", answered);
      worker.once("error", failed);
      worker.postMessage(request);
    });
  }

  return {
    look: (share) => ask({ look: share }),
    together: (proven) => ask({ together: proven }),
    async end() {
      await worker.terminate();
    },
  };
}
