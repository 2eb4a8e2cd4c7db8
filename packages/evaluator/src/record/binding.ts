import { fold } from "../names/fold.ts";
import type { PlanBinding, PlanType } from "../plan/plan.ts";
import { remembered } from "../remembered.ts";
import { constantValue } from "../values/constant.ts";
import type { Value } from "../values/value.ts";
import { isBlank } from "./blank.ts";
import type { Reader } from "./reader.ts";

/** Reads a foreign field: what has a mapping becomes its value, the rest is read by the fact's type. */
export function boundReader(binding: PlanBinding, type: PlanType, read: Reader): Reader {
  const mapped = mapping(binding, type);
  const { otherwise } = binding;
  const rest =
    otherwise === undefined
      ? read
      : always(otherwise === null ? null : constantValue(type, otherwise));
  // Columns repeat their texts.
  const readText = remembered((text: string) => {
    const value = mapped(text);
    if (value !== undefined) return value;
    return isBlank(text) ? null : rest(text, "text");
  }, 1000);
  return (raw, cells) => {
    if (typeof raw === "string") return readText(raw);
    const value = typeof raw === "object" ? undefined : mapped(String(raw));
    return value === undefined ? rest(raw, cells) : value;
  };
}

function always(value: Value): Reader {
  return () => value;
}

/** The value of a spelling, exactly or else folded; undefined where none is meant, or more than one. */
function mapping(
  { mappings }: PlanBinding,
  type: PlanType,
): (spelling: string) => Value | undefined {
  const exact = new Map<string, Value>();
  for (const { from, to } of mappings) {
    const value = to === null ? null : constantValue(type, to);
    for (const spelling of from) if (!exact.has(spelling)) exact.set(spelling, value);
  }
  const folded = foldedSpellings(exact);
  return (spelling) => {
    const value = exact.get(spelling);
    if (value !== undefined) return value;
    // A dash and an empty cell both fold to nothing, and still are not the same.
    const key = fold(spelling);
    return key === "" ? undefined : folded.get(key);
  };
}

function foldedSpellings(exact: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  const folded = new Map<string, Value>();
  for (const [spelling, value] of exact) {
    const key = fold(spelling);
    const alike = [...exact].filter(([other]) => fold(other) === key);
    if (alike.every(([, other]) => other === value)) folded.set(key, value);
  }
  return folded;
}
