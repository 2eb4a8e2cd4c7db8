const notInNames = /[^\p{L}\p{M}\p{N}]+/gu;
const folded = new Map<string, string>();
const remembered = 10_000;

/** What names, keys and values of a choice are compared by: letters, marks and digits, whatever their case. */
export function fold(name: string): string {
  let result = folded.get(name);
  if (result === undefined) {
    result = name.normalize("NFKC").toUpperCase().toLowerCase().replace(notInNames, "");
    // Records are foreign data: what is remembered of them must not grow without end.
    if (folded.size >= remembered) folded.clear();
    folded.set(name, result);
  }
  return result;
}
