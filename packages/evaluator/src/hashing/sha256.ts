import { padded } from "./padded.ts";

const primes: readonly number[] = /* @__PURE__ */ firstPrimes(64);
const rounds = /* @__PURE__ */ Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const words = /* @__PURE__ */ new Int32Array(64);

/** The SHA-256 of bytes (FIPS 180-4), in hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  const state = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
  const whole = bytes.length - (bytes.length % 64);
  const start = new DataView(bytes.buffer, bytes.byteOffset, whole);
  for (const blocks of [start, padded(bytes, whole, false)]) {
    for (let offset = 0; offset < blocks.byteLength; offset += 64) {
      for (let index = 0; index < 16; index += 1) {
        words[index] = blocks.getInt32(offset + 4 * index);
      }
      digest(state);
    }
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** Takes a block of sixteen words into the state. */
function digest(state: Int32Array): void {
  for (let index = 16; index < 64; index += 1) {
    const near = words[index - 2] as number;
    const far = words[index - 15] as number;
    words[index] =
      ((words[index - 16] as number) +
        (words[index - 7] as number) +
        (turned(far, 7) ^ turned(far, 18) ^ (far >>> 3)) +
        (turned(near, 17) ^ turned(near, 19) ^ (near >>> 10))) |
      0;
  }
  // Not taken apart as an iterable, nor put back one by one: this is done for every 64 bytes.
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let index = 0; index < 64; index += 1) {
    const first =
      (h +
        (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) +
        (g ^ (e & (f ^ g))) +
        (rounds[index] as number) +
        (words[index] as number)) |
      0;
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) | (c & (a | b)))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0] = (state[0] as number) + a;
  state[1] = (state[1] as number) + b;
  state[2] = (state[2] as number) + c;
  state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e;
  state[5] = (state[5] as number) + f;
  state[6] = (state[6] as number) + g;
  state[7] = (state[7] as number) + h;
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return primes;
}

/** The first 32 bits behind the point. */
function fraction(number: number): number {
  return Math.floor((number % 1) * 2 ** 32);
}
