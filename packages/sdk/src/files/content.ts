import type { FileContent } from "@handrail/model";

/** A playbook of more than this many bytes is not read: it is no playbook. */
export const maximumBytes = 10_000_000;

/** What a file's bytes are: a playbook's text, or the reason why they are none. */
export function contentOf(bytes: Uint8Array): FileContent {
  if (bytes.byteLength > maximumBytes) return { problem: "too large" };
  if (isUtf16(bytes)) return { problem: "UTF-16" };
  if (bytes.includes(0)) return { problem: "binary" };
  try {
    return { text: decoded(bytes) };
  } catch {
    return { problem: "not UTF-8", line: firstWrongLine(bytes) };
  }
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The bytes of a line feed are never part of another letter, so each line can be tried by itself. */
function firstWrongLine(bytes: Uint8Array): number {
  for (let line = 1, start = 0; ; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    try {
      decoded(bytes.subarray(start, end));
    } catch {
      return line;
    }
    if (found === -1) return line;
    start = end + 1;
  }
}
