import plur from "plur";

/**
 * The English plural of a name: that of its last word.
 *
 * @example
 * plural("company"); // "companies"
 * plural("sales call"); // "sales calls"
 */
export function plural(name: string): string {
  const words = name.split(" ");
  const last = words.pop() ?? "";
  return [...words, plur(last, 2)].join(" ");
}

/**
 * What a name that is an English plural already is the plural of; null for any other.
 *
 * @example
 * singular("sales calls"); // "sales call"
 * singular("process"); // null
 */
export function singular(name: string): string | null {
  const words = name.split(" ");
  const last = words.pop() ?? "";
  if (!/s$/i.test(last) || /(?:ss|us|is)$/i.test(last) || plur(last, 2) === last) return null;
  const one = [last.replace(/ies$/i, "y"), last.replace(/es$/i, ""), last.slice(0, -1)].find(
    (word) => word !== last && word !== "" && plur(word, 2) === last,
  );
  return one === undefined ? null : [...words, one].join(" ");
}
