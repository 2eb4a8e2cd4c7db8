import { misfit } from "../misfit.ts";
import type { Reader } from "../reader.ts";

export const textReader: Reader = (raw, cells) =>
  typeof raw === "string" ? raw : misfit({ kind: "text" }, raw, cells);
