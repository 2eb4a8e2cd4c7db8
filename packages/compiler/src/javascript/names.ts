const reserved = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function " +
    "if implements import in instanceof interface let new null package private protected public return static super switch this throw true try " +
    "typeof undefined var void while with yield NaN Infinity async of get set"
  ).split(" "),
);

/** A name as one writes it in JavaScript: `deal value` is `dealValue`; null where it makes none. */
export function camelCase(name: string): string | null {
  const words = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const joined = words
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join("");
  const [first = ""] = joined;
  const started = first.toLowerCase() + joined.slice(first.length);
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(started) ? started : null;
}

/** Gives each name an identifier of its own. */
export class Identifiers {
  private readonly taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.taken = new Set([...reserved, ...taken]);
  }

  of(name: string, otherwise: string): string {
    const wanted = camelCase(name) ?? otherwise;
    let found = wanted;
    for (let number = 2; this.taken.has(found); number += 1) found = `${wanted}${number}`;
    this.taken.add(found);
    return found;
  }
}

/** All identifiers in lines of code; words in texts as well, but not those in comments. */
export function identifiersIn(code: readonly string[]): Set<string> {
  const lines = code.filter((line) => !line.startsWith("//"));
  return new Set(lines.join("\n").match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? []);
}
