import type { Literal, Name } from "./expressions.ts";
import type { Node } from "./span.ts";

/** The type of a fact, as written. */
export type TypeNode =
  | SimpleTypeNode
  | ChoiceTypeNode
  | NumberTypeNode
  | MoneyTypeNode
  | ListTypeNode;

export interface SimpleTypeNode extends Node {
  readonly kind: "yes/no" | "percent" | "duration" | "date" | "time" | "text";
}

/** `one of a, b` or, ordered, `step of a, b`. */
export interface ChoiceTypeNode extends Node {
  readonly kind: "one of" | "step of";
  readonly values: readonly Name[];
}

/** `number`, or `number from 0 to 10`. */
export interface NumberTypeNode extends Node {
  readonly kind: "number";
  readonly from: Literal | null;
  readonly to: Literal | null;
}

/** `money in EUR`; the currency is null where it is missing. */
export interface MoneyTypeNode extends Node {
  readonly kind: "money";
  readonly currency: Name | null;
}

/** `list of text`, `list of one of a, b`. */
export interface ListTypeNode extends Node {
  readonly kind: "list of";
  readonly of: TypeNode | null;
}
