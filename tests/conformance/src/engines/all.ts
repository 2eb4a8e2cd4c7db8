import type { Engine } from "./engine.ts";
import { evaluator } from "./evaluator.ts";

/** Every engine that must say what the reference says. */
export const engines: readonly Engine[] = [evaluator];
