import { maximumBytes } from "@handrail/sdk";

/** Whether a text is larger than any file that is read as a playbook. */
export function isTooLarge(text: string): boolean {
  // No character of UTF-16 takes more than three bytes in a file.
  if (text.length * 3 <= maximumBytes) return false;
  return text.length > maximumBytes || new TextEncoder().encode(text).byteLength > maximumBytes;
}
