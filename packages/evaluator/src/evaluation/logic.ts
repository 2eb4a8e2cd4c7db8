import type { Evaluate } from "./situation.ts";

/** False if one is false; else unknown if one is unknown; else true. */
export function compileAnd(parts: readonly Evaluate[]): Evaluate {
  return compileChain(parts, false);
}

/** True if one is true; else unknown if one is unknown; else false. */
export function compileOr(parts: readonly Evaluate[]): Evaluate {
  return compileChain(parts, true);
}

function compileChain(parts: readonly Evaluate[], decisive: boolean): Evaluate {
  return (situation) => {
    let result: boolean | null = !decisive;
    for (const part of parts) {
      const value = part(situation);
      if (value === decisive) return decisive;
      if (typeof value !== "boolean") result = null;
    }
    return result;
  };
}

export function compileNot(part: Evaluate): Evaluate {
  return (situation) => {
    const value = part(situation);
    return typeof value === "boolean" ? !value : null;
  };
}

export function compileKnown(part: Evaluate): Evaluate {
  return (situation) => part(situation) !== null;
}
