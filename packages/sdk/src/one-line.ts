/** What stands on several lines, on one, without its comments. */
export function oneLine(text: string): string {
  return text
    .replace(/^([^"\n]*(?:"[^"\n]*"[^"\n]*)*?)#.*$/gm, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
