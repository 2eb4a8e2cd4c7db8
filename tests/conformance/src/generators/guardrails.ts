import type { Guardrail } from "../playbook/guardrails.ts";
import type { Draw } from "./draw.ts";
import { role } from "./roles.ts";
import type { Scope } from "./scope.ts";
import { type Place, pattern, sentence } from "./sentences.ts";
import { media } from "./words.ts";

export function guardrail(draw: Draw, scope: Scope, place: Place): Guardrail {
  return {
    ...sentence(draw, scope, place, "guard"),
    covers: pattern(draw, scope),
    via: draw.maybe(40, () => role(draw, scope, media)),
  };
}
