import { parentPort } from "node:worker_threads";
import { answering, type Question } from "../common/index.ts";

const answer = answering();
parentPort?.on("message", async (question: Question) => {
  parentPort?.postMessage(await answer(question));
});
