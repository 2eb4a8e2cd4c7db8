import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

const plain = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const notInWords = /[^\p{L}\p{M}\p{N}]+/gu;

/**
 * A name as an identity: its letters and digits in lower case, with a hyphen for everything between.
 *
 * @example
 * slug("Expert on demand, always!"); // "expert-on-demand-always"
 */
export function slug(name: string): string {
  if (plain.test(name)) return name;
  return name
    .normalize("NFKC")
    .toUpperCase()
    .toLowerCase()
    .replace(notInWords, "-")
    .replace(/^-|-$/g, "");
}

/** The first eight hex digits of the SHA-256 of a sentence. */
export function hash(sentence: string): string {
  return bytesToHex(sha256(utf8ToBytes(sentence))).slice(0, 8);
}

/** A statement that wants an identity. */
export interface Identified {
  readonly id: string | null;
  readonly title: string | null;
  /** Prints the statement, which is the same however it is laid out; most identities do without. */
  readonly sentence: () => string;
}

/**
 * Identities in the order of the statements: what the `id` clause says, else the title's slug, with the hash where another has
 * the same, else a word and the hash. Never a position.
 */
export function identities(statements: readonly Identified[], word: string): readonly string[] {
  const wanted = statements.map(({ id, title }) => id ?? (title === null ? "" : slug(title)));
  const claims = new Map<string, number>();
  for (const one of wanted) claims.set(one, (claims.get(one) ?? 0) + 1);
  return statements.map(({ id, sentence }, index) => {
    if (id !== null) return id;
    const own = wanted[index] ?? "";
    if (own === "") return `${word}-${hash(sentence())}`;
    return claims.get(own) === 1 ? own : `${own}-${hash(sentence())}`;
  });
}
