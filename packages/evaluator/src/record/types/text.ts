import { Misfit } from "../misfit.ts";

export function textReader(raw: unknown): string | Misfit {
  if (typeof raw === "string") return raw;
  return new Misfit(
    "a text",
    `Write it in quotes${typeof raw === "number" ? `: "${raw}"` : ""}.`,
    raw,
  );
}
