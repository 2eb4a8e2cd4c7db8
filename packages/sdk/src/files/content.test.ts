import { expect, test } from "vitest";
import { contentOf, maximumBytes } from "./content.ts";

const bytes = (text: string, encoding: BufferEncoding = "utf8") => Buffer.from(text, encoding);

test.each([
  ["a text", bytes("fact größe is text"), { text: "fact größe is text" }],
  ["a byte-order mark, which the parser takes", bytes("\ufeffa"), { text: "\ufeffa" }],
  ["nothing", bytes(""), { text: "" }],
  ["a zero byte", bytes("a\0b"), { problem: "binary" }],
  ["UTF-16", bytes("\ufeffa", "utf16le"), { problem: "UTF-16" }],
  ["Latin-1 in the first line", bytes("größe", "latin1"), { problem: "not UTF-8", line: 1 }],
  [
    "Latin-1 after lines of UTF-8",
    Buffer.concat([bytes("ä\r\n\n"), bytes("größe\n", "latin1")]),
    { problem: "not UTF-8", line: 3 },
  ],
  ["too many bytes", new Uint8Array(maximumBytes + 1).fill(35), { problem: "too large" }],
])("%s", (_what, content, expected) => {
  expect(contentOf(content)).toEqual(expected);
});
