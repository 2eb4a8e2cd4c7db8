import type { Type } from "../types/type.ts";

/** What one use of an undeclared fact shows of its type. */
export type Evidence =
  /** It stands where a value of this type is needed. Weak evidence counts only where there is no other. */
  | { readonly kind: "type"; readonly type: Type; readonly weak?: true }
  /** It is compared with a bare word. */
  | { readonly kind: "word"; readonly value: string }
  /** It is compared with a quoted text. */
  | { readonly kind: "quoted"; readonly value: string }
  /** It is so many days ago or away: a date or a time. */
  | { readonly kind: "moment" }
  /** It contains a bare word. */
  | { readonly kind: "element"; readonly value: string };

export function shows(type: Type): Evidence {
  return { kind: "type", type };
}

export function hints(type: Type): Evidence {
  return { kind: "type", type, weak: true };
}
