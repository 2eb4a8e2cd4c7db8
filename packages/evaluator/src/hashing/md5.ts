import { padded } from "./padded.ts";

/** By which numbers of bits the four rounds turn, again and again. */
const turns = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;

const sines: readonly number[] = /* @__PURE__ */ Array.from({ length: 64 }, (_, step) =>
  Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32),
);

/** The first 32 bits of the MD5 of bytes (RFC 1321), which spreads subjects evenly, and keeps no secret. */
export function md5Start(bytes: Uint8Array): number {
  const blocks = padded(bytes, 0, true);
  const state: State = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let offset = 0; offset < blocks.byteLength; offset += 64) digest(state, blocks, offset);
  blocks.setUint32(0, state[0], true);
  return blocks.getUint32(0);
}

type State = [a: number, b: number, c: number, d: number];

function digest(state: State, blocks: DataView, offset: number): void {
  let [a, b, c, d] = state;
  for (let step = 0; step < 64; step += 1) {
    const round = step >> 4;
    let mixed = c ^ (b | ~d);
    let place = 7 * step;
    if (round === 0) {
      mixed = (b & c) | (~b & d);
      place = step;
    } else if (round === 1) {
      mixed = (d & b) | (~d & c);
      place = 5 * step + 1;
    } else if (round === 2) {
      mixed = b ^ c ^ d;
      place = 3 * step + 5;
    }
    const word = blocks.getUint32(offset + 4 * (place & 15), true);
    const sum = (a + mixed + word + (sines[step] as number)) | 0;
    const bits = turns[round]?.[step & 3] as number;
    a = d;
    d = c;
    c = b;
    b = (b + ((sum << bits) | (sum >>> (32 - bits)))) | 0;
  }
  state[0] = (state[0] + a) | 0;
  state[1] = (state[1] + b) | 0;
  state[2] = (state[2] + c) | 0;
  state[3] = (state[3] + d) | 0;
}
