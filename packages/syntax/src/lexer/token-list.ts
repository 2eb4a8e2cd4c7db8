import type { IToken, TokenType } from "chevrotain";
import { makeToken, Word } from "./tokens.ts";
import { noWord, type WordText } from "./words.ts";

/**
 * The tokens of a text, in columns: each is a place in them. An object for each would be most of what reading a long file makes and
 * throws away; there is one where `at` is asked for it.
 */
export class TokenList {
  readonly text: string;
  #length = 0;
  #starts: Int32Array;
  #ends: Int32Array;
  #types: TokenType[];
  #words: WordText[];

  constructor(text: string, capacity: number = 16 + (text.length >> 2)) {
    this.text = text;
    this.#starts = new Int32Array(capacity);
    this.#ends = new Int32Array(capacity);
    this.#types = new Array(capacity);
    this.#words = new Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  /** @param word its text, where it is a word or a plain number */
  push(type: TokenType, start: number, end: number, word: WordText = noWord): void {
    const at = this.#length;
    if (at === this.#starts.length) this.#grow();
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#types[at] = type;
    this.#words[at] = word;
    this.#length = at + 1;
  }

  #grow(): void {
    const more = (old: Int32Array) => {
      const next = new Int32Array(2 * old.length);
      next.set(old);
      return next;
    };
    this.#starts = more(this.#starts);
    this.#ends = more(this.#ends);
    this.#types.length = this.#starts.length;
    this.#words.length = this.#starts.length;
  }

  /** Undefined where there is none. */
  typeAt(index: number): TokenType | undefined {
    return index >= 0 && index < this.#length ? this.#types[index] : undefined;
  }

  /** The offset at which one begins. */
  startAt(index: number): number {
    return this.#starts[index] as number;
  }

  /** The offsets at which they begin. */
  starts(): number[] {
    return Array.from(this.#starts.subarray(0, this.#length));
  }

  /** The offset at which it ends, exclusive. */
  endAt(index: number): number {
    return this.#ends[index] as number;
  }

  /** Empty where there is none. */
  imageAt(index: number): string {
    if (index < 0 || index >= this.#length) return "";
    const { image } = this.#words[index] as WordText;
    return image === "" ? this.text.slice(this.#starts[index], this.#ends[index]) : image;
  }

  /** A word; undefined where there is none. */
  wordAt(index: number): WordText | undefined {
    return this.typeAt(index) === Word ? this.#words[index] : undefined;
  }

  /** A word as the dialect table spells it; empty where there is none. */
  keyAt(index: number): string {
    return this.typeAt(index) === Word ? (this.#words[index] as WordText).key : "";
  }

  /** One as an object. */
  at(index: number): IToken | undefined {
    const type = this.typeAt(index);
    return type && makeToken(type, this.imageAt(index), this.startAt(index), undefined);
  }

  /** All as objects. */
  *[Symbol.iterator](): Generator<IToken> {
    for (let index = 0; index < this.#length; index += 1) yield this.at(index) as IToken;
  }

  /** Some as objects. */
  slice(from: number, to: number): IToken[] {
    const tokens: IToken[] = [];
    for (let index = from; index < Math.min(to, this.#length); index += 1) {
      tokens.push(this.at(index) as IToken);
    }
    return tokens;
  }

  /** A list of some of them. */
  pick(indices: Iterable<number>): TokenList {
    const picked = new TokenList(this.text, this.#length);
    for (const index of indices) {
      const type = this.#types[index] as TokenType;
      picked.push(type, this.startAt(index), this.endAt(index), this.#words[index]);
    }
    return picked;
  }
}
