import type { JsonValue, Plan } from "@handrail/evaluator";
import { CannotRun } from "../failure.ts";
import { quoted } from "../terminal/words.ts";
import { comparison, hasSize } from "./compare.ts";
import { findMeasure, type Measure, measureNamed } from "./measure.ts";

/** What records are sorted by. */
export interface SortKey {
  readonly measure: Measure;
  /** `highest first`, `lowest first`, `A to Z`. */
  readonly words: string;
  /** Which of two values comes first; unknown always comes last. */
  readonly compare: (left: JsonValue, right: JsonValue) => number;
}

const directed = /^\s*(highest|lowest)\s+(\S.*)$/i;

/**
 * Reads `--sort`: a name, highest first; or `highest NAME`, `lowest NAME`, as the language says it.
 *
 * @throws CannotRun where the playbook has no such name, or its values are not more or less
 */
export function sortKey(option: string, plan: Plan): SortKey {
  // A name may itself begin with such a word.
  const whole = findMeasure(option, plan);
  const [, direction, name = option] = whole === null ? (directed.exec(option) ?? []) : [];
  const measure = measureNamed(name, plan, "--sort");
  if (hasSize(measure.type)) {
    const lowest = direction?.toLowerCase() === "lowest";
    const compare = comparison(measure.type);
    return {
      measure,
      words: lowest ? "lowest first" : "highest first",
      compare: unknownLast((left, right) => (lowest ? 1 : -1) * compare(left, right)),
    };
  }
  if (direction !== undefined) {
    throw new CannotRun(
      `${quoted(measure.name)} has no ${direction.toLowerCase()} value: it holds words.`,
      `\`--sort ${quotedWord(measure.name)}\` sorts it from A to Z.`,
    );
  }
  return { measure, words: "A to Z", compare: unknownLast(comparison(measure.type)) };
}

function unknownLast(compare: (left: JsonValue, right: JsonValue) => number): SortKey["compare"] {
  return (left, right) => {
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return compare(left, right);
  };
}

function quotedWord(name: string): string {
  return name.includes(" ") ? `"${name}"` : name;
}
