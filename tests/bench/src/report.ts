import { join } from "node:path";

/** The project's root. */
export const root = join(import.meta.dirname, "../../..");

/** The command, as `npx handrail` starts it. */
export const handrail = join(root, "node_modules/.bin/handrail");

/** One line of the report. */
export interface Row {
  readonly name: string;
  readonly figure: string;
  readonly ratio: string;
}

export function print(rows: readonly Row[]): void {
  for (const { name, figure, ratio } of rows) {
    console.log(`${name}\n  ${figure}\n  ${ratio}`);
  }
}
