/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[], last = "and"): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1)}`;
}

/** A sentence that names the nearest known name, or another that says what else to do. */
export function didYouMean(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Did you mean \`${near}\`? ${otherwise}`;
}

/** Source text as a message quotes it: on one line, and not too long. */
export function quoted(source: string): string {
  const line = source.replace(/\s+/g, " ").trim();
  return `\`${line.length <= 60 ? line : `${line.slice(0, 57)}…`}\``;
}
