import { type Configured, createLinter, defaultConfig, type ProvenFinding } from "@handrail/linter";
import { createModel, type FileContent, type Model } from "@handrail/model";

/** What a thread is asked: one playbook, with what it does not know yet of the files that count for it. */
export interface Question {
  readonly entry: string;
  readonly files: ReadonlyMap<string, FileContent>;
  readonly gone: readonly string[];
  readonly configured: Configured;
  readonly knowsUsers: boolean;
}

export type Reply = { readonly found: readonly ProvenFinding[] } | { readonly failed: string };

/** Something that runs beside the server, and takes messages as they are. */
export interface Thread {
  post(question: Question): void;
  /** Each question gets one reply. */
  onReply(listener: (reply: Reply) => void): void;
  /** Hears that it cannot be had, or has ended by itself. */
  onEnd(listener: () => void): void;
  stop(): void;
}

/** What Node calls a worker, as far as it matters here. */
interface NodeWorker {
  postMessage(message: unknown): void;
  on(event: string, listener: (value: unknown) => void): unknown;
  terminate(): unknown;
  unref(): void;
}

/** No proof of a playbook needs more memory than this; what is short-lived gets little, for it is the same process as the server. */
export const nodeLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 12 };

/** A worker of Node, which keeps no process from ending. */
export function nodeThread(worker: NodeWorker): Thread {
  worker.unref();
  return {
    post: (question) => worker.postMessage(question),
    onReply: (listener) => void worker.on("message", (reply) => listener(reply as Reply)),
    onEnd(listener) {
      worker.on("error", listener);
      worker.on("exit", listener);
    },
    stop: () => void worker.terminate(),
  };
}

/** Of files that only use the one in question, it is enough to know what they use. */
function keepReach(model: Model, { entry, files }: Question): void {
  const needed = new Set([entry, ...model.reach(entry)]);
  for (const path of files.keys()) {
    if (needed.has(path)) continue;
    model.uses(path);
    model.release(path);
  }
}

/** What runs in a thread: answers questions one after the other. */
export function answering(): (question: Question) => Promise<Reply> {
  const model = createModel();
  let asked: Question | undefined;
  const linter = createLinter(model, {
    configFor: (path) => asked?.configured ?? { config: defaultConfig, path },
    knowsUsers: () => asked?.knowsUsers ?? false,
  });
  return async (question) => {
    asked = question;
    for (const [path, content] of question.files) model.setFile(path, content);
    for (const path of question.gone) model.removeFile(path);
    keepReach(model, question);
    try {
      return { found: [...(await linter.prove(question.entry))].flat() };
    } catch (error) {
      return { failed: String(error) };
    } finally {
      for (const path of model.files()) model.release(path);
    }
  };
}
