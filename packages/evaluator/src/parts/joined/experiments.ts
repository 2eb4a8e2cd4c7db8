import type { compileVariant } from "../../evaluation/variant.ts";
import { Part } from "../part.ts";

export const experiments = new Part<typeof compileVariant>("experiments", "an experiment");
