import type { Plan } from "@handrail/evaluator";
import { comment } from "./literals.ts";

/** What a generated file begins with. */
export function heading({ playbook: { title, version }, hash }: Plan): string {
  const name = [title ?? "A playbook", version].filter((one) => one !== null).join(" ");
  return [
    comment(`${name}, ${hash}`),
    comment("Written by `handrail compile --target js`: change the playbook, not this file."),
  ].join("\n");
}
