import type { Expression } from "./expressions.ts";

export interface Define {
  readonly name: string;
  readonly value: Expression;
}
