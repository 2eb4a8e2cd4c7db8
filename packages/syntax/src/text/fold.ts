const DROPPED = /[^\p{L}\p{M}\p{N}]+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const ASCII = /^[\x00-\x7f]*$/;
const DROPPED_ASCII = /[^a-z0-9]+/g;

/**
 * What two spellings of one name have in common: `dealValue`, `deal_value` and `Deal Value` fold alike.
 *
 * @param name a name, a trait, a role, a value or a key of a record
 * @returns its letters, marks and digits after NFKC, upper and lower case; empty when it has none
 * @example fold("Deal Value"); // "dealvalue"
 */
export function fold(name: string): string {
  if (isFolded(name)) return name;
  const before = known.get(name);
  if (before !== undefined) return before;
  const folded = folding(name);
  // The few names of a playbook are asked for all the time; what is long would only take room.
  if (name.length > LONGEST) return folded;
  if (known.size >= MOST) known.clear();
  known.set(name, folded);
  return folded;
}

const known = new Map<string, string>();
const MOST = 5000;
const LONGEST = 60;

function folding(name: string): string {
  if (ASCII.test(name)) return name.toLowerCase().replace(DROPPED_ASCII, "");
  return name.normalize("NFKC").toUpperCase().toLowerCase().replace(DROPPED, "");
}

/** Nothing but lower-case letters and digits of ASCII; quicker than a regular expression, as most names are short. */
function isFolded(name: string): boolean {
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index);
    if (code > 122 || code < 48 || (code > 57 && code < 97)) return false;
  }
  return true;
}
