/**
 * Joins choices: rules of which one wins.
 *
 * @module
 */
import { compileChoice } from "../decision/choices/choice.ts";
import { settle, withChoices } from "../decision/choices/settle.ts";
import { choices } from "./joined/choices.ts";

choices.joined = { compileChoice, settle, withChoices };
