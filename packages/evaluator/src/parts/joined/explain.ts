import type { Engine } from "../../engine.ts";
import type { Explain } from "../../explanation/explain.ts";
import { Part } from "../part.ts";

export const explaining = new Part<(engine: Engine) => Explain>("explain");
