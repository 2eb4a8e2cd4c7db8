import { Assembler } from "stream-json/core/assembler.js";
import type { Token } from "stream-json/core/parser.js";
import { notANumber } from "./not-a-number.ts";

/** Builds values from tokens, and remembers keys that an object has twice: of those, one would be lost silently. */
class ValueAssembler extends Assembler {
  repeated: string[] = [];

  override keyValue(key: string): void {
    if (Object.hasOwn(this.current as object, key)) this.repeated.push(key);
    super.keyValue(key);
  }

  override numberValue(digits: string): void {
    super.numberValue(digits === notANumber ? "NaN" : digits);
  }
}

/** A value of a JSON text, complete. */
export interface JsonRecord {
  readonly value: unknown;
  /** Keys that one of its objects has more than once. */
  readonly repeated: readonly string[];
  /** Where it begins. */
  readonly line: number;
}

/** Collects the records of a JSON text: the elements of the array that it is, or else the values in it. */
export class RecordAssembler {
  readonly #values = new ValueAssembler();
  #inArray = false;
  #begun: boolean;
  #line = 1;

  /** @param listed whether an array at the beginning is the list of the records, and no record itself */
  constructor(listed: boolean) {
    this.#begun = !listed;
  }

  /** What the text lacks at its end: the rest of a record, or of the array around the records. */
  get lacks(): "record" | "list" | null {
    if (!this.#values.done) return "record";
    return this.#inArray ? "list" : null;
  }

  /** The record that a token completes, or null. */
  take(token: Token, line: number): JsonRecord | null {
    if (this.#values.done) {
      if (!this.#begun && token.name === "startArray") {
        this.#begun = true;
        this.#inArray = true;
        return null;
      }
      if (this.#inArray && token.name === "endArray") {
        this.#inArray = false;
        return null;
      }
      this.#begun = true;
      this.#line = line;
    }
    this.#values.consume(token);
    if (!this.#values.done) return null;
    const { repeated } = this.#values;
    this.#values.repeated = [];
    return { value: this.#values.current, repeated, line: this.#line };
  }
}
