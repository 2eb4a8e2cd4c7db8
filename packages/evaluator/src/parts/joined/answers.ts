import type { openInputs } from "../../evaluation/open-inputs.ts";
import type { answerReader } from "../../record/answer.ts";
import { Part } from "../part.ts";

export interface Answers {
  readonly answerReader: typeof answerReader;
  readonly openInputs: typeof openInputs;
}

export const answers = new Part<Answers>("answers");
