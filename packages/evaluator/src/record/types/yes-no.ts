import { misfit } from "../misfit.ts";
import type { Reader } from "../reader.ts";

const words: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  ["yes", true],
  ["no", false],
  ["true", true],
  ["false", false],
]);

export const yesNoReader: Reader = (raw, cells) =>
  words.get(raw) ??
  (typeof raw === "string" ? words.get(raw.trim().toLowerCase()) : undefined) ??
  misfit({ kind: "yes/no" }, raw, cells);
