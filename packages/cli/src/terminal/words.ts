/** A whole number with its thousands apart. `toLocaleString` would cost a short command a tenth of its time. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** `1 record`, `2 records`, `41,188 records`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(number)} ${number === 1 ? noun : plural}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[], word = "and"): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${word} ${parts.at(-1)}`;
}

/** A list that stops after so many: `a, b and 3 more`. */
export function listedUpTo(parts: readonly string[], most: number): string {
  if (parts.length <= most) return listed(parts);
  return `${parts.slice(0, most).join(", ")} and ${grouped(parts.length - most)} more`;
}

/** A word of a playbook or a file, as it is quoted in a sentence. */
export function quoted(text: string): string {
  return `\`${text}\``;
}
