import type { FromView, Questions, ToView } from "../messages.ts";

interface Editor {
  postMessage(message: FromView): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): Editor;

export const editor = acquireVsCodeApi();

const waiting = new Map<number, (answer: unknown) => void>();
let last = 0;

/** Asks the server; undefined where it has no answer, because the text has changed since. */
export function ask<Method extends keyof Questions>(
  method: Method,
  params: Questions[Method]["params"],
): Promise<Questions[Method]["answer"] | undefined> {
  last += 1;
  const id = last;
  editor.postMessage({ type: "ask", id, method, params });
  return new Promise((resolve) => {
    waiting.set(id, (answer) => resolve(answer as Questions[Method]["answer"]));
  });
}

/** Hears what the editor tells; answers go to those who asked. */
export function listen(
  hear: (message: Exclude<ToView, { readonly type: "answer" }>) => void,
): void {
  window.addEventListener("message", ({ data }: MessageEvent<ToView>) => {
    if (data.type !== "answer") return hear(data);
    waiting.get(data.id)?.(data.answer);
    waiting.delete(data.id);
  });
}
