import { describe, expect, it } from "vitest";
import { createDatabase } from "./database.ts";
import { structurallyEqual } from "./equality.ts";

function sheet() {
  const computed: string[] = [];
  const database = createDatabase({
    onCompute: (name, args) => computed.push([name, ...args].join(" ")),
  });
  const text = database.input("");
  const length = database.query("length", (key: string) => text.get(key).length);
  const sum = database.query("sum", (left: string, right: string) => length(left) + length(right));
  return { computed, database, text, length, sum };
}

describe("a query", () => {
  it("is computed once", () => {
    const { computed, text, sum } = sheet();
    text.set("a", "one");
    text.set("b", "three");
    expect([sum("a", "b"), sum("a", "b")]).toEqual([8, 8]);
    expect(computed).toEqual(["sum a b", "length a", "length b"]);
  });

  it("is computed again when an input that it read has changed, and nothing else is", () => {
    const { computed, text, sum } = sheet();
    text.set("a", "one");
    text.set("b", "three");
    sum("a", "b");
    computed.length = 0;
    text.set("a", "twelve");
    expect(sum("a", "b")).toBe(11);
    expect(computed).toEqual(["length a", "sum a b"]);
  });

  it("is not computed again when an equal result stands between it and the change", () => {
    const { computed, text, sum } = sheet();
    text.set("a", "one");
    sum("a", "b");
    computed.length = 0;
    text.set("a", "two");
    expect(sum("a", "b")).toBe(3);
    expect(computed).toEqual(["length a"]);
  });

  it("is not computed again when an input is set to what it was", () => {
    const { computed, text, sum } = sheet();
    text.set("a", "one");
    sum("a", "b");
    computed.length = 0;
    text.set("a", "one");
    sum("a", "b");
    expect(computed).toEqual([]);
  });

  it("forgets what it no longer reads", () => {
    const computed: string[] = [];
    const database = createDatabase({ onCompute: (name) => computed.push(name) });
    const cell = database.input("");
    const chosen = database.query("chosen", () => cell.get(cell.get("which")));
    cell.set("which", "a");
    cell.set("a", "1");
    expect(chosen()).toBe("1");
    cell.set("which", "b");
    expect(chosen()).toBe("");
    computed.length = 0;
    cell.set("a", "2");
    chosen();
    expect(computed).toEqual([]);
  });

  it("is computed again when it was given up, and nothing that read it is", () => {
    const { computed, text, length, sum } = sheet();
    text.set("a", "one");
    sum("a", "b");
    length.release("a");
    computed.length = 0;
    text.set("c", "else");
    expect(sum("a", "b")).toBe(3);
    expect(computed).toEqual([]);
    expect(length("a")).toBe(3);
    expect(computed).toEqual(["length a"]);
  });

  it("is computed again after it was given up and what it read has changed, with all that read it", () => {
    const { computed, text, length, sum } = sheet();
    text.set("a", "one");
    sum("a", "b");
    length.release("a");
    computed.length = 0;
    text.set("a", "twelve");
    expect(sum("a", "b")).toBe(6);
    expect(computed).toEqual(["length a", "sum a b"]);
  });

  it("is forgotten by an argument, and computed again for who wants it or has read it", () => {
    const { computed, text, database, sum } = sheet();
    text.set("a", "one");
    text.set("b", "three");
    sum("a", "b");
    sum("b", "b");
    database.forget("a");
    computed.length = 0;
    expect([sum("b", "b"), sum("a", "b")]).toEqual([10, 8]);
    expect(computed).toEqual(["sum a b", "length a"]);
    text.set("a", "twelve");
    expect(sum("a", "b")).toBe(11);
  });

  it("says so when it asks for itself", () => {
    const database = createDatabase();
    const loop: (key: string) => number = database.query("loop", (key: string) => loop(key));
    expect(() => loop("x")).toThrow("query loop(x) asks for itself");
  });

  it("can be asked again after it failed", () => {
    const database = createDatabase();
    const cell = database.input(0);
    const inverse = database.query("inverse", () => {
      if (cell.get("n") === 0) throw new Error("no inverse");
      return 1 / cell.get("n");
    });
    expect(() => inverse()).toThrow("no inverse");
    cell.set("n", 4);
    expect(inverse()).toBe(0.25);
  });
});

describe("structural equality", () => {
  it.each([
    [[1, { a: "x" }], [1, { a: "x" }], true],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [{ a: undefined }, { b: undefined }, false],
    [new Map([["a", [1]]]), new Map([["a", [1]]]), true],
    [new Map([["a", 1]]), new Map([["a", 2]]), false],
    [new Set(["a"]), new Set(["a"]), true],
    [new Set(["a"]), new Set(["b"]), false],
    [[1], { 0: 1 }, false],
    [null, {}, false],
    [Number.NaN, Number.NaN, true],
  ])("%o and %o: %s", (left, right, equal) => {
    expect(structurallyEqual(left, right)).toBe(equal);
  });
});
