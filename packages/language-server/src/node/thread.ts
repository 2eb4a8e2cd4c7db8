import { Worker } from "node:worker_threads";
import { nodeLimits, nodeThread, type Thread } from "../common/index.ts";

/** A thread of this process that proves. */
export function startThread(): Thread {
  // Where it is not built, the source runs as it is.
  const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const script = new URL(`./prover-thread.${ending}`, import.meta.url);
  return nodeThread(new Worker(script, { resourceLimits: nodeLimits }));
}
