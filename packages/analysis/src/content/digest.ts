import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** How many digests are remembered before the older half is given up. */
const most = 20_000;

let recent = new Map<string, string>();
let older: ReadonlyMap<string, string> = new Map();

/** A short name for a text, which no other text has. What is named again and again is worked out once. */
export function digest(text: string): string {
  const found = recent.get(text);
  if (found !== undefined) return found;
  const made = older.get(text) ?? bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 16));
  if (recent.size >= most) {
    older = recent;
    recent = new Map();
  }
  recent.set(text, made);
  return made;
}
