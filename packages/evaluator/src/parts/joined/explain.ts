import type { Engine } from "../../engine.ts";
import type { Explain } from "../../explanation/explain.ts";

export const explaining: { explainer: ((engine: Engine) => Explain) | null } = { explainer: null };
