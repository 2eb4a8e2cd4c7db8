import type { Situation } from "../generators/situations.ts";
import type { Source } from "../printer/files.ts";

/** Two that should have said the same, and did not. */
export class Difference extends Error {
  override readonly name = "Difference";
  /** What was compared: while a trial shrinks, it must stay the same. */
  readonly what: string;

  constructor(
    what: string,
    source: Source,
    found: { readonly [side: string]: unknown },
    situation?: Situation,
  ) {
    const files = Object.entries(source.files).map(([path, text]) => `--- ${path}\n${text}`);
    const sides = Object.entries(found).map(([side, value]) => `--- ${side}\n${show(value)}`);
    const given =
      situation === undefined
        ? []
        : [`--- at ${situation.now}\n${JSON.stringify(situation.record)}`];
    super([what, `--- the playbook\n${source.source}`, ...files, ...given, ...sides].join("\n"));
    this.what = what;
  }
}

function show(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value, null, 1);
}

export function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
