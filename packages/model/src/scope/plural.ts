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
