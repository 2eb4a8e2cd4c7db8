/** Blocks of words, one behind the other. */
export class Words {
  private readonly blocks: Int32Array[] = [];
  private size = 0;

  /** Gives where the block starts. */
  add(block: Int32Array): number {
    const start = this.size;
    this.blocks.push(block);
    this.size += block.length;
    return start;
  }

  joined(): Int32Array {
    const all = new Int32Array(this.size);
    let start = 0;
    for (const block of this.blocks) {
      all.set(block, start);
      start += block.length;
    }
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
