import * as os from "node:os";
import { parentPort } from "node:worker_threads";
import { answering, type Question, standBack } from "../common/index.ts";

standBack(os);
const answer = answering();
parentPort?.on("message", async (question: Question) => {
  parentPort?.postMessage(await answer(question));
});
