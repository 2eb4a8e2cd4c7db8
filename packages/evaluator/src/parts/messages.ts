/**
 * Joins what is told of records that cannot be decided: what to do about each problem.
 *
 * @module
 */
import { problemMessages } from "../record/messages/problems.ts";
import { messages } from "./joined/messages.ts";

messages.joined = problemMessages;
