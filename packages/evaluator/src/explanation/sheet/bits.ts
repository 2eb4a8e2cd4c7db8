import { setBit } from "../../matching/words.ts";

/** Sets of small numbers, all of so many words. */
export type Bits = Int32Array;

export function both(left: Bits, right: Bits): Bits {
  const common = new Int32Array(left);
  for (let word = 0; word < common.length; word += 1) {
    common[word] = (common[word] as number) & (right[word] as number);
  }
  return common;
}

export function either(left: Bits, right: Bits): Bits {
  const united = new Int32Array(left);
  for (let word = 0; word < united.length; word += 1) {
    united[word] = (united[word] as number) | (right[word] as number);
  }
  return united;
}

/** Whether some number is in all of them. */
export function meet(one: Bits, other: Bits, third: Bits, fourth: Bits = third): boolean {
  for (let word = 0; word < one.length; word += 1) {
    const common = (one[word] as number) & (other[word] as number);
    if ((common & (third[word] as number) & (fourth[word] as number)) !== 0) return true;
  }
  return false;
}

export function has(bits: Bits, number: number): boolean {
  return (((bits[number >>> 5] as number) >>> (number & 31)) & 1) === 1;
}

/** The numbers from one on and before another. */
export function span(words: number, from: number, until: number): Bits {
  const bits = new Int32Array(words);
  for (let number = from; number < until; number += 1) setBit(bits, 0, number);
  return bits;
}
