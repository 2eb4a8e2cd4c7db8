import type { RoleName } from "@handrail/syntax";
import type { Elaboration } from "../expressions/elaboration.ts";
import { referentValue } from "../expressions/name.ts";
import { notARole } from "../findings/actions.ts";
import type { LinkedRole } from "../linked/action.ts";

/** A role or medium: the value of what is declared by that name, else its own words. */
export function role(on: Elaboration, name: RoleName): LinkedRole {
  const referent = name.quoted ? undefined : on.find(name);
  if (referent === undefined) {
    on.mention(name, "word");
    return { text: name.text };
  }
  const value = referentValue(on, referent, name);
  const { kind } = value.type;
  if (kind !== "text" && kind !== "one of" && kind !== "step of" && kind !== "any") {
    on.report(notARole, name.span, { name: name.text, type: value.type });
    return { text: name.text };
  }
  return value.op === "constant" ? { text: String(value.value) } : { value };
}
