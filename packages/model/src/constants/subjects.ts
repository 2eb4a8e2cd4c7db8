import type { ConstantValue } from "../linked/expression.ts";
import type { Type } from "../types/type.ts";

/** Enough to meet even a small share. */
const most = 100_000;
const day = 86_400_000;
const start = Date.parse("2026-01-05T09:00:00Z");

/**
 * Values that a fact may have, in an order that never changes: somebody to try an experiment with.
 *
 * @param name the fact's
 */
export function* subjects(type: Type, name: string): Generator<ConstantValue> {
  switch (type.kind) {
    case "yes/no":
      yield* [true, false];
      return;
    case "one of":
    case "step of":
      yield* type.values;
      return;
    default:
      for (let count = 1; count <= most; count += 1) {
        const value = subject(type, name, count);
        if (value === null) return;
        yield value;
      }
  }
}

function subject(type: Type, name: string, count: number): ConstantValue | null {
  const moment = () => new Date(start + count * day).toISOString();
  switch (type.kind) {
    case "number": {
      const value = Math.ceil(type.from ?? 0) + count - (type.from === null ? 0 : 1);
      return type.to === null || value <= type.to ? value : null;
    }
    case "percent":
      return count;
    case "date":
      return moment().slice(0, 10);
    case "time":
      return moment().replace(".000Z", "Z");
    default:
      return `${name} ${count}`;
  }
}
