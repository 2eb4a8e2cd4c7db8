import type { Value } from "../../values/value.ts";

/** Keeps a value as it came; what JSON cannot hold is unknown. */
export function anyReader(raw: unknown): Value {
  switch (typeof raw) {
    case "string":
    case "boolean":
      return raw;
    case "number":
      return Number.isFinite(raw) ? raw : null;
    case "object":
      return raw as Value;
    default:
      return null;
  }
}
