import { Misfit } from "../misfit.ts";

const words: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  ["yes", true],
  ["no", false],
  ["true", true],
  ["false", false],
]);

export function yesNoReader(raw: unknown): boolean | Misfit {
  return (
    words.get(raw) ??
    (typeof raw === "string" ? words.get(raw.trim().toLowerCase()) : undefined) ??
    new Misfit("yes or no", "Write yes or no, true or false.", raw)
  );
}
