import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../testing/folder.ts";
import { openRecords } from "./open.ts";
import type { FileRecord } from "./record.ts";

const selection = { wants: () => true, key: () => null };

async function read(name: string, content: string | Uint8Array, delimiter?: string) {
  const file = await openRecords(join(folderWith({ [name]: content }), name), {
    delimiter,
    selection,
  });
  const records: FileRecord[] = [];
  for await (const batch of file.batches) records.push(...batch);
  return { ...file, records };
}

const facts = (records: readonly FileRecord[]) =>
  records.map((record) => ("facts" in record ? record.facts : record.problem.message));

describe("CSV", () => {
  test("cells by column, numbered, with their lines", async () => {
    const { kind, columns, delimiter, records } = await read("a.csv", "stage,note\nA,x\n\nB,\n");
    expect({ kind, columns, delimiter }).toEqual({
      kind: "CSV",
      columns: ["stage", "note"],
      delimiter: ",",
    });
    expect(records).toEqual([
      { number: 1, line: 2, key: null, facts: { stage: "A", note: "x" } },
      { number: 2, line: 4, key: null, facts: { stage: "B", note: "" } },
    ]);
  });

  test.each([
    ["semicolon", "a;b;c,d\n1;2;3\n", ";"],
    ["tab", "a\tb\n1\t2\n", "\t"],
    ["comma, with the others in quotes", '"a;b;c",d\n1,2\n', ","],
    ["one column", "a\n1\n", ","],
  ])("the header shows the delimiter: %s", async (_name, text, delimiter) => {
    expect((await read("a.csv", text)).delimiter).toBe(delimiter);
  });

  test("a delimiter that is given wins", async () => {
    const { columns } = await read("a.csv", "a|b,c\n1|2\n", "|");
    expect(columns).toEqual(["a", "b,c"]);
  });

  test("a byte-order mark is no part of the first column", async () => {
    expect((await read("a.csv", "\ufeffa,b\n1,2\n")).columns).toEqual(["a", "b"]);
  });

  test("UTF-16, as spreadsheets write it", async () => {
    const { records } = await read("a.csv", Buffer.from("\ufeffGröße\tb\n1\t2\n", "utf16le"));
    expect(facts(records)).toEqual([{ Größe: "1", b: "2" }]);
  });

  test("a ragged row is a bad record, and the others stay", async () => {
    const { records } = await read("a.csv", "a,b\n1\n1,2\n1,2,3\n");
    expect(facts(records)).toEqual([
      "The row has 1 cell, but the header has 2 columns.",
      { a: "1", b: "2" },
      "The row has 3 cells, but the header has 2 columns.",
    ]);
    expect(records.map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  test("line ends within quotes count as lines", async () => {
    const { records } = await read("a.csv", 'a,b\n"x\ny",1\nz\n');
    expect(records.map(({ number, line }) => [number, line])).toEqual([
      [1, 2],
      [2, 4],
    ]);
  });

  test("wrong quotes spoil their own row only", async () => {
    const { records } = await read("a.csv", 'a,b\n1,12" screen 13"\n"x"y,2\n3,4\n');
    expect(facts(records)).toEqual([
      "A quote stands in the middle of a cell that does not begin with one.",
      "A quote ends in the middle of a cell.",
      { a: "3", b: "4" },
    ]);
  });

  test("a quote that is closed on another line spoils the lines between", async () => {
    const { records } = await read("a.csv", 'a,b\n"1,2\n"3",4\n5,6\n');
    expect(facts(records)).toEqual(["A quote ends in the middle of a cell.", { a: "5", b: "6" }]);
    expect(records.map(({ line }) => line)).toEqual([2, 4]);
  });

  test("a quote that is never closed ends the file, after the good rows", async () => {
    const { records } = await read("a.csv", 'a,b\n1,2\n"3,4\n5,6\n');
    expect(facts(records)).toEqual([
      { a: "1", b: "2" },
      "A quote is opened and never closed, so the rest of the file cannot be read.",
    ]);
    expect(records[1]?.line).toBe(3);
  });

  test("memory does not follow a quote that is never closed", async () => {
    const { records } = await read("a.csv", `a,b\n1,2\n"3,4\n${"5,6\n".repeat(500_000)}`);
    expect(records).toHaveLength(2);
  });

  test("every row of a long file arrives", async () => {
    const { records } = await read("a.csv", `a,b\n${"1,2\n".repeat(100_000)}`);
    expect(records).toHaveLength(100_000);
    expect(records.at(-1)).toMatchObject({ number: 100_000, line: 100_001 });
  });
});

describe("JSON", () => {
  test("the elements of an array, with the lines on which they begin", async () => {
    const { kind, records } = await read(
      "a.json",
      '[\n {"a": 1,\n  "b": [{"c": "}"}]},\n {"a": 2}\n]',
    );
    expect(kind).toBe("JSON");
    expect(records).toEqual([
      { number: 1, line: 2, key: null, facts: { a: 1, b: [{ c: "}" }] } },
      { number: 2, line: 4, key: null, facts: { a: 2 } },
    ]);
  });

  test("one object over several lines", async () => {
    const { records } = await read("a.json", '{\n  "a": 1,\n  "b": "x"\n}\n');
    expect(facts(records)).toEqual([{ a: 1, b: "x" }]);
  });

  test("NaN and infinities stay in their record", async () => {
    const { records } = await read(
      "a.json",
      '[{"a": NaN}, {"a": -Infinity, "NaN": "NaN, \\" NaN"}, {"a": Infinity}, {"a": 0}]',
    );
    expect(facts(records)).toEqual([
      { a: Number.NaN },
      { a: -Infinity, NaN: 'NaN, " NaN' },
      { a: Infinity },
      { a: 0 },
    ]);
  });

  test("what is no object, and keys that stand twice", async () => {
    const { records } = await read("a.json", '[1, null, "x", [], {"a": 1, "a": 2}, {"a": 1}]');
    expect(facts(records)).toEqual([
      "`1` is not a record.",
      "`null` is not a record.",
      '`"x"` is not a record.',
      "`[]` is not a record.",
      "The record has `a` more than once.",
      { a: 1 },
    ]);
  });

  test("`__proto__` is a key like any other here", async () => {
    const { records } = await read("a.json", '[{"__proto__": {"a": 1}}]');
    const [record] = records;
    expect(record !== undefined && "facts" in record && Object.keys(record.facts)).toEqual([
      "__proto__",
    ]);
  });

  test("the records before the place where it stops being JSON", async () => {
    const { records } = await read("a.json", '[{"a": 1},\n{"a": 2},\n{"a": oops}, {"a": 4}]');
    expect(facts(records)).toEqual([
      { a: 1 },
      { a: 2 },
      'This is not JSON from `{"a": oops}` on, and nothing after it was read.',
    ]);
    expect(records[2]).toMatchObject({ number: 3, line: 3 });
  });

  test.each([
    ['[{"a": 1}', "The file ends before its list of records does, so some may be missing."],
    ['[{"a": 1}, {"a"', "The record ends in the middle."],
  ])("cut off: %s", async (text, message) => {
    const { records } = await read("a.json", text);
    expect(facts(records)).toEqual([{ a: 1 }, message]);
  });

  test("a text is the same however it is cut into chunks", async () => {
    const long = Array.from({ length: 20_000 }, (_, index) => ({ a: index, b: `}"\\ NaN ü` }));
    const { records } = await read("a.json", JSON.stringify(long));
    expect(
      facts(records).findIndex((one, index) => JSON.stringify(one) !== JSON.stringify(long[index])),
    ).toBe(-1);
    expect(records).toHaveLength(long.length);
  });
});

describe("NDJSON", () => {
  test("a record a line; empty lines are none", async () => {
    const { kind, records } = await read("a.ndjson", '{"a": 1}\r\n\n{"a": 2}');
    expect(kind).toBe("NDJSON");
    expect(records).toEqual([
      { number: 1, line: 1, key: null, facts: { a: 1 } },
      { number: 2, line: 3, key: null, facts: { a: 2 } },
    ]);
  });

  test("a line that is no JSON spoils no other", async () => {
    const { records } = await read(
      "a.ndjson",
      '{"a": 1}\n{"a": oops}\n{"a"\n{"a": NaN}\n{"a": 2} x\n',
    );
    expect(facts(records)).toEqual([
      { a: 1 },
      "This is not JSON from `oops}` on.",
      "The record ends in the middle.",
      { a: Number.NaN },
      "This is not JSON from `x` on.",
    ]);
  });

  test("a list on a line is not taken for the one record in it", async () => {
    const { records } = await read("a.ndjson", '[{"a": 1}, {"a": 2}]\n{"a": 3}\n');
    expect(facts(records)).toEqual(['`[{"a":1},{"a":2}]` is not a record.', { a: 3 }]);
    expect(records[0]).toMatchObject({
      problem: { hint: expect.stringContaining("belong into a .json file") },
    });
  });

  test("words that are no JSON at all", async () => {
    const { records } = await read("a.ndjson", 'not json\n{\n  "a": 1\n}\n');
    expect(facts(records)).toEqual([
      "This is not JSON from `not json` on.",
      "The record ends in the middle.",
      "This is not JSON from `: 1` on.",
      "This is not JSON from `}` on.",
    ]);
  });

  test("seen by its first line, whatever its name", async () => {
    expect((await read("a.txt.json", '{"a": 1}\n{"a": 2}\n')).kind).toBe("NDJSON");
    expect((await read("facts", '{"a": 1}\n')).kind).toBe("NDJSON");
    expect((await read("facts", "a,b\n")).kind).toBe("CSV");
  });
});

describe("what cannot be read", () => {
  const failure = (name: string, content: string | Uint8Array, delimiter?: string) =>
    read(name, content, delimiter).catch((error: unknown) =>
      error instanceof Error ? error.message.replace(/\S*\/a\./, "a.") : error,
    );

  test("an empty file", async () => {
    expect(await failure("a.csv", " \n ")).toBe("a.csv is empty.");
  });

  test("a binary file", async () => {
    expect(await failure("a.csv", new Uint8Array([80, 75, 3, 4, 0, 0]))).toBe(
      "a.csv is not a text file.",
    );
  });

  test("letters that are not UTF-8, with their line", async () => {
    expect(await failure("a.csv", Buffer.from("a,b\n1,2\nM\u00fcller,3\n", "latin1"))).toBe(
      "a.csv:3: The line holds a letter that is not written in UTF-8.",
    );
  });

  test("a delimiter of two characters", async () => {
    expect(await failure("a.csv", "a,b\n", "ab")).toBe("`ab` cannot separate cells.");
  });

  test("a file that is not there, with the one beside it", async () => {
    const folder = folderWith({ "deals.csv": "a\n" });
    await expect(openRecords(join(folder, "deal.csv"), { selection })).rejects.toMatchObject({
      hint: `Did you mean \`${folder}/deals.csv\`?`,
    });
  });
});
