import type { Engine } from "./engine.ts";
import { everyPath } from "./every-path.ts";

/** Every engine that must say what the reference says. */
export const engines: readonly Engine[] = [everyPath];
