/**
 * Joins what a conversation needs: answers, which count more than a record, and facts that nobody can find out, without which the
 * questions are others.
 *
 * @module
 */
import { openInputs } from "../evaluation/open-inputs.ts";
import { answerReader } from "../record/answer.ts";
import { answers } from "./joined/answers.ts";

answers.joined = { answerReader, openInputs };
