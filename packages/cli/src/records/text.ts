import { TextDecoder } from "node:util";
import { CannotRun } from "../failure.ts";
import type { Input } from "./input.ts";

/**
 * Passes the bytes of a text on, in UTF-8 and without a byte-order mark. UTF-16, which spreadsheets write as "Unicode
 * text", is converted; anything else is refused, as letters would be lost silently.
 *
 * @throws CannotRun, while reading, where the bytes are not text
 */
export async function* textBytes({ name, bytes }: Input): AsyncIterable<Uint8Array> {
  let decoder: TextDecoder | undefined;
  let utf16 = false;
  let line = 1;
  for await (const chunk of bytes) {
    if (decoder === undefined) {
      utf16 = chunk[0] === 0xff && chunk[1] === 0xfe;
      decoder = new TextDecoder(utf16 ? "utf-16le" : "utf-8", { fatal: true });
    }
    if (!utf16 && chunk.includes(0)) throw binary(name);
    const text = decode(decoder, chunk, name, line);
    yield utf16 ? Buffer.from(text) : line === 1 ? withoutMark(chunk) : chunk;
    line += lineEnds(chunk);
  }
  if (decoder !== undefined) decode(decoder, undefined, name, line);
}

function decode(
  decoder: TextDecoder,
  chunk: Uint8Array | undefined,
  name: string,
  line: number,
): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw new CannotRun(
      `${name}:${line + linesBefore(chunk)}: The line holds a letter that is not written in UTF-8.`,
      "Save the file as UTF-8 (in Excel: “CSV UTF-8”), and run it again.",
    );
  }
}

/** Lines of a chunk before its first byte that is not UTF-8. */
function linesBefore(chunk: Uint8Array | undefined): number {
  if (chunk === undefined) return 0;
  const text = new TextDecoder("utf-8").decode(chunk);
  const at = text.indexOf("\ufffd");
  return at === -1 ? 0 : text.slice(0, at).split("\n").length - 1;
}

function lineEnds(chunk: Uint8Array): number {
  let ends = 0;
  for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) ends += 1;
  return ends;
}

function withoutMark(chunk: Uint8Array): Uint8Array {
  return chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk;
}

function binary(name: string): CannotRun {
  return new CannotRun(
    `${name} is not a text file.`,
    "Export the data as CSV, JSON or NDJSON: a spreadsheet's own format cannot be read.",
  );
}
