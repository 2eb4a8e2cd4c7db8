/** Source text as a message quotes it: on one line, and not too long. */
export function quoted(source: string): string {
  const line = source.replace(/\s+/g, " ").trim();
  return `\`${line.length <= 60 ? line : `${line.slice(0, 57)}…`}\``;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[], last = "and"): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1)}`;
}

/** A whole number with its thousands apart. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** `1 rule`, `2 rules`. */
export function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
}
