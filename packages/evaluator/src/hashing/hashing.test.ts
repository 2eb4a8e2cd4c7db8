import { md5 } from "@noble/hashes/legacy.js";
import { sha256 as knownSha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { md5Start } from "./md5.ts";
import { sha256 } from "./sha256.ts";

const utf8 = new TextEncoder();
const lengths = [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000];

describe("the hash of bytes", () => {
  it("is that of the standards' examples", () => {
    const abc = utf8.encode("abc");
    expect(sha256(abc)).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(md5Start(abc)).toBe(0x90015098);
    expect(sha256(utf8.encode(""))).toBe(
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    );
  });

  it.each(lengths)("fills its blocks: %i bytes", (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37) & 255);
    expect(sha256(bytes)).toBe(bytesToHex(knownSha256(bytes)));
    expect(md5Start(bytes)).toBe(new DataView(md5(bytes).buffer).getUint32(0));
  });

  it("is what another implementation says", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(sha256(bytes)).toBe(bytesToHex(knownSha256(bytes)));
        expect(md5Start(bytes)).toBe(new DataView(md5(bytes).buffer).getUint32(0));
      }),
    );
  });
});
