import type { passLimits } from "../../decision/hold.ts";
import type { compileLimit } from "../../decision/limit.ts";
import { Part } from "../part.ts";

export interface Limits {
  readonly compileLimit: typeof compileLimit;
  readonly passLimits: typeof passLimits;
}

export const limits = new Part<Limits>("histories", "a limit");
