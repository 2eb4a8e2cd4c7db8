import { declareCheck } from "./check.ts";
import type { Declaration } from "./declaration.ts";

/** Every command, in the order in which the help names them. */
export const commands: readonly Declaration[] = [declareCheck];
