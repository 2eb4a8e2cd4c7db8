import type { deferred } from "../../decision/limits/deferred.ts";
import type { passLimits } from "../../decision/limits/hold.ts";
import type { compileLimit } from "../../decision/limits/limit.ts";
import { Part } from "../part.ts";

export interface Limits {
  readonly deferred: typeof deferred;
  readonly compileLimit: typeof compileLimit;
  readonly passLimits: typeof passLimits;
}

export const limits = new Part<Limits>("histories", "a limit");
