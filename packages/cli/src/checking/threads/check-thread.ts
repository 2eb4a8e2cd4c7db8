import { parentPort, workerData } from "node:worker_threads";
import { AnswerBook, createLinter, defaultConfig } from "@handrail/linter";
import { createModel } from "@handrail/model";
import { checkingHere } from "../here.ts";
import type { Request, Workspace } from "./messages.ts";

const { files, configured, whole, steps, answers }: Workspace = workerData;
const model = createModel();
const book = new AnswerBook((file) => Object.entries(answers?.get(file) ?? {}));
const linter = createLinter(model, {
  answers: book,
  steps,
  configFor: (file) => configured.get(file) ?? { config: defaultConfig, path: file },
  knowsUsers: (file) => whole.has(file),
});
const checker = checkingHere(linter, answers && book);

parentPort?.on("message", async (request: Request) => {
  if ("look" in request) read(request.look.around);
  parentPort?.postMessage(
    await ("look" in request ? checker.look(request.look) : checker.together(request.together)),
  );
});

/** The model has no other files than those that count for what this thread looks at. */
function read(around: readonly string[]): void {
  const known = new Set(model.files());
  for (const file of around) {
    const content = files.get(file);
    if (content !== undefined && !known.has(file)) model.setFile(file, content);
  }
}
