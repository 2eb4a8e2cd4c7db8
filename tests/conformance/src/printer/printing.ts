import type { Playbook } from "../playbook/playbook.ts";
import { ExpressionPrinter } from "./expressions.ts";
import type { Style } from "./style.ts";

/** One statement: its lines, the first of which stands at the margin. */
export type Lines = readonly string[];

/** What the printer of a statement needs. */
export interface Printing {
  readonly playbook: Playbook;
  readonly style: Style;
  readonly expressions: ExpressionPrinter;
}

export function printing(playbook: Playbook, style: Style): Printing {
  return { playbook, style, expressions: new ExpressionPrinter(playbook) };
}

/** A line, if there is anything to say. */
export function line<T>(value: T | null, print: (value: T) => string): Lines {
  return value === null ? [] : [print(value)];
}
