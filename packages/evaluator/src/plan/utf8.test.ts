import { describe, expect, it } from "vitest";
import { utf8 } from "./utf8.ts";

describe("UTF-8", () => {
  it("is what an encoder gives", () => {
    const text = 'Größe "€" 日本 🚀 \u0000\u007f\u0080\u07ff\u0800\uffff';
    expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
  });
});
