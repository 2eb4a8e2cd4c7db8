/** Writes the words of a block into all words, from a place on. */
export type Fill = (all: Int32Array, start: number) => void;

/** Blocks of words, one behind the other. They are filled once all are known, so that their memory is touched once. */
export class Words {
  private readonly fills: ((all: Int32Array) => void)[] = [];
  private size = 0;

  /** Gives where the block of so many words starts. */
  add(size: number, fill: Fill): number {
    const start = this.size;
    this.fills.push((all) => fill(all, start));
    this.size += size;
    return start;
  }

  filled(): Int32Array {
    const all = new Int32Array(this.size);
    for (const fill of this.fills) fill(all);
    return all;
  }
}

export function setBit(words: Int32Array, start: number, position: number): void {
  const at = start + (position >>> 5);
  words[at] = (words[at] as number) | (1 << (position & 31));
}

/** A row in which so many bits are set. */
export function fullRow(words: number, count: number): Int32Array {
  const row = new Int32Array(words).fill(-1);
  if (count % 32 !== 0) row[words - 1] = (1 << (count % 32)) - 1;
  return row;
}
