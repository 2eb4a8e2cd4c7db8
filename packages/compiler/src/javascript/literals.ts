/** A text as a literal of JavaScript. */
export function text(value: string): string {
  return JSON.stringify(value);
}

/** A long text with many double quotes. */
export function longText(value: string): string {
  return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\n", "\\n")}'`;
}

/** Words that a comment of one line can hold. */
export function comment(words: string): string {
  return `// ${words.replace(/[\r\n\u2028\u2029\s]+/g, " ").trim()}`;
}

/** Words that a comment between asterisks can hold. */
export function docComment(words: string): string {
  return `/** ${words
    .replace(/[\r\n\u2028\u2029\s]+/g, " ")
    .replaceAll("*/", "* /")
    .trim()} */`;
}
