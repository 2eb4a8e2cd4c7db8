const DROPPED = /[^\p{L}\p{M}\p{N}]+/gu;
const FOLDED = /^[a-z0-9]*$/;

/**
 * What two spellings of one name have in common: `dealValue`, `deal_value` and `Deal Value` fold alike.
 *
 * @param name a name, a trait, a role, a value or a key of a record
 * @returns its letters, marks and digits after NFKC, upper and lower case; empty when it has none
 * @example fold("Deal Value"); // "dealvalue"
 */
export function fold(name: string): string {
  if (FOLDED.test(name)) return name;
  return name.normalize("NFKC").toUpperCase().toLowerCase().replace(DROPPED, "");
}
