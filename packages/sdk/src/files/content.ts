import type { FileContent } from "@handrail/model";

/** A playbook of more than this many bytes is not read: it is no playbook. */
export const maximumBytes = 50_000_000;

/** What a file's bytes are: a playbook's text, or the reason why they are none. */
export function contentOf(bytes: Uint8Array): FileContent {
  if (bytes.byteLength > maximumBytes) return { problem: "too large" };
  if (bytes.includes(0)) return { problem: "binary" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: "not UTF-8" };
  }
}
