/** Seeded, so that every run and every machine draws the same. */
export interface Random {
  /** From 0 up to 1. */
  number(): number;
  /** A whole number from 0 up to a limit. */
  below(limit: number): number;
  of<T>(elements: readonly T[]): T;
}

/** Mulberry32. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const number = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (limit: number) => Math.floor(number() * limit);
  return { number, below, of: (elements) => elements[below(elements.length)] as never };
}
