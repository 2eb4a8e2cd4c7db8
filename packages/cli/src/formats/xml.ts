const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write them
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text as XML writes it, in an attribute or between tags. */
export function escaped(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => entities[character] ?? "")
    .replace(impossible, "\ufffd");
}
