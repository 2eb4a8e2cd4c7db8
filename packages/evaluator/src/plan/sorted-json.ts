import { utf8 } from "./utf8.ts";

/**
 * The JSON text of a value as UTF-8, the keys of each object sorted: databases that keep JSON give its keys back in an order of
 * their own. It is what `JSON.stringify` makes of the sorted value, without the text between.
 */
export function sortedJson(value: unknown): Uint8Array {
  const writer = new Writer();
  writer.value(value);
  return writer.bytes.subarray(0, writer.length);
}

const code = (character: string) => character.charCodeAt(0);
const [quote, comma, colon] = [code('"'), code(","), code(":")];

class Writer {
  bytes = new Uint8Array(1 << 16);
  length = 0;
  private readonly orders = new Map<string | undefined, Order>();

  value(value: unknown): void {
    if (typeof value === "string") this.text(value);
    else if (typeof value !== "object" || value === null)
      this.ascii(JSON.stringify(value) ?? "null");
    else if (Array.isArray(value)) this.list(value);
    else this.object(value);
  }

  private list(values: readonly unknown[]): void {
    this.byte(code("["));
    for (let index = 0; index < values.length; index += 1) {
      if (index > 0) this.byte(comma);
      this.value(values[index]);
    }
    this.byte(code("]"));
  }

  private object(value: object): void {
    this.byte(code("{"));
    let isFirst = true;
    for (const key of this.sorted(Object.keys(value))) {
      const part = (value as { readonly [key: string]: unknown })[key];
      if (part === undefined) continue;
      if (!isFirst) this.byte(comma);
      isFirst = false;
      this.text(key);
      this.byte(colon);
      this.value(part);
    }
    this.byte(code("}"));
  }

  /** Most objects have the keys of one before, in the same order. */
  private sorted(keys: readonly string[]): readonly string[] {
    const known = this.orders.get(keys[0]);
    if (known !== undefined && areSame(known.keys, keys)) return known.sorted;
    const sorted = keys.toSorted();
    this.orders.set(keys[0], { keys, sorted });
    return sorted;
  }

  private text(text: string): void {
    const start = this.length;
    this.reserve(text.length + 2);
    const { bytes } = this;
    let at = start;
    bytes[at++] = quote;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      if (unit < 0x20 || unit > 0x7e || unit === 0x22 || unit === 0x5c) {
        this.append(utf8(JSON.stringify(text)));
        return;
      }
      bytes[at++] = unit;
    }
    bytes[at++] = quote;
    this.length = at;
  }

  private ascii(text: string): void {
    this.reserve(text.length);
    for (let index = 0; index < text.length; index += 1) {
      this.bytes[this.length + index] = text.charCodeAt(index);
    }
    this.length += text.length;
  }

  private append(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  private byte(byte: number): void {
    if (this.length === this.bytes.length) this.reserve(1);
    this.bytes[this.length] = byte;
    this.length += 1;
  }

  private reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const larger = new Uint8Array(2 * (this.bytes.length + count));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

interface Order {
  readonly keys: readonly string[];
  readonly sorted: readonly string[];
}

function areSame(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index += 1)
    if (left[index] !== right[index]) return false;
  return true;
}
