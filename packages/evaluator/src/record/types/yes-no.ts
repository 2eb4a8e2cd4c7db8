import { Misfit } from "../misfit.ts";

const words: { readonly [word: string]: boolean } = {
  yes: true,
  true: true,
  no: false,
  false: false,
};

export function yesNoReader(raw: unknown): boolean | Misfit {
  if (typeof raw === "boolean") return raw;
  const found = typeof raw === "string" ? raw.trim().toLowerCase() : "";
  if (Object.hasOwn(words, found)) return words[found] === true;
  return new Misfit("yes or no", "Write yes or no, true or false.", raw);
}
