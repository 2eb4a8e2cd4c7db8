import { afterEach, beforeEach, expect, it } from "vitest";
import {
  type CodeLens,
  CodeLensRequest,
  CodeLensResolveRequest,
  DidChangeWatchedFilesNotification,
  ExecuteCommandRequest,
  InlayHintRequest,
  ShowDocumentRequest,
} from "vscode-languageserver/node";
import { type Client, editor, startClient } from "../../testing/client.ts";

const uri = "file:///sales/main.playbook";
const textDocument = { uri };
const text = `setting answer target is 1h
define early as stage = evaluation
rule "Call"
  when early
  then call within answer target
test "early: call"
  given stage = evaluation
  expect call within 1h
test "late: call, too"
  given stage = renewal
  expect call
`;
let client: Client;

beforeEach(async () => {
  client = await startClient();
  await client.open(uri, text);
});
afterEach(() => client.stop());

async function lenses() {
  const found = (await client.connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
  const resolved = await Promise.all(
    found.map((lens) => client.connection.sendRequest(CodeLensResolveRequest.type, lens)),
  );
  return resolved.map(({ range, command }: CodeLens) => `${range.start.line} ${command?.title}`);
}

it("says above rules and tests how they come out", async () => {
  expect(await lenses()).toEqual([
    "2 fires in 1 of 2 examples",
    "5 ✓ passes",
    "5 show its values in the text",
    "8 ✗ Expected `call`, but no rule recommends it here: `stage = evaluation` does not hold.",
    "8 show its values in the text",
  ]);
});

const shows = ["5 show its values in the text", "8 show its values in the text"];
const outcomes = async () => (await lenses()).filter((lens) => !shows.includes(lens));

it("goes on with all that an error says nothing of", async () => {
  const before = await outcomes();
  await client.change(uri, 2, { text: `${text}fact` });
  expect(await outcomes()).toEqual(before);
  await client.change(uri, 3, { text: `${text}test "unfinished"\n  given stage = lost\n  expect` });
  expect((await outcomes()).slice(0, 3)).toEqual(before);
  expect((await outcomes())[3]).toBe("11 cannot run: error in line 14");
  await client.change(uri, 4, { text: `${text}rule "New"\n  when stage = lost\n  then` });
  expect(await outcomes()).toEqual([
    "2 fires in 1 of 2 examples",
    "5 cannot run: error in line 14",
    "8 cannot run: error in line 14",
    "11 cannot run: error in line 14",
  ]);
  await client.change(uri, 5, { text: `fact stage is stop of a, b\n${text}` });
  expect(new Set((await outcomes()).map((lens) => lens.slice(2)))).toEqual(
    new Set(["cannot run: error in line 1", "show its values in the text"]),
  );
});

it("claims nothing of a promise in every situation while there is an error", async () => {
  const promised = `${text}promise "asked" when early then call within 2h\ntest "x"\n  given`;
  await client.change(uri, 2, { text: promised });
  expect(await lenses()).toContain("11 ✓ kept in 1 example; not proved");
});

it("goes to the error when it is asked to, be it in another file", async () => {
  await client.stop();
  const base = "file:///sales/base.playbook";
  const files = { [base]: "define early as stage =\n" };
  const asked: unknown[] = [];
  client = await startClient({
    files,
    capabilities: { ...editor, window: { showDocument: { support: true } } },
    prepare: (connection) =>
      connection.onRequest(ShowDocumentRequest.type, (params) => {
        asked.push(params);
        return { success: true };
      }),
  });
  await client.open(uri, 'use "base.playbook"\nwhen early then call');
  const [lens] =
    (await client.connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
  const { command } = await client.connection.sendRequest(
    CodeLensResolveRequest.type,
    lens as CodeLens,
  );
  expect(command?.title).toBe("cannot run: error in line 1 of base.playbook");
  await client.connection.sendRequest(ExecuteCommandRequest.type, {
    command: command?.command ?? "",
    arguments: command?.arguments ?? [],
  });
  expect(asked).toMatchObject([
    { uri: base, takeFocus: true, selection: { start: { line: 0 }, end: { line: 0 } } },
  ]);
});

it("adds a test above a rule that no example shows", async () => {
  const above = async (source: string) => {
    await client.change(uri, 2, { text: source });
    const [lens] =
      (await client.connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
    return (await client.connection.sendRequest(CodeLensResolveRequest.type, lens as CodeLens))
      .command;
  };
  const rule = 'rule "Call" when early then call\n';
  expect(await above(rule)).toEqual({
    title: "no example shows it: add one",
    command: "handrail.addTest",
    arguments: [{ uri, rule: { line: 0, character: 0 } }],
  });
  expect(await above(`${rule}test "late"\n  given not early\n  expect no call`)).toMatchObject({
    title: "fires in 0 of 1 example: add one",
    command: "handrail.addTest",
  });
  expect(await above(`${rule}test "early"\n  given early\n  expect call`)).toEqual({
    title: "fires in 1 of 1 example",
    command: "handrail.runTests",
    arguments: [uri],
  });
});

it("runs tests for whoever asks", async () => {
  const run = () =>
    client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: "handrail.runTests",
      arguments: [uri],
    });
  expect(await run()).toMatchObject([
    { title: "early: call", range: { start: { line: 5 } }, failures: [] },
    { title: "late: call, too", failures: [{ range: { start: { line: 10 } } }] },
  ]);
  await client.change(uri, 2, { text: `${text}test "unfinished"\n  given stage = lost\n  expect` });
  const error = {
    uri,
    range: { start: { line: 13 } },
    message: expect.stringContaining("missing"),
  };
  expect(await run()).toMatchObject([
    { title: "early: call", failures: [] },
    { title: "late: call, too", failures: [{}] },
    { title: "unfinished", failures: [], error },
  ]);
  await client.change(uri, 3, { text: `${text}define stage` });
  expect(await run()).toMatchObject([
    { title: "early: call", failures: [], error: { range: { start: { line: 11 } } } },
    { title: "late: call, too", failures: [], error: { range: { start: { line: 11 } } } },
  ]);
});

async function hints(lines = 40): Promise<unknown[]> {
  const found = await client.connection.sendRequest(InlayHintRequest.type, {
    textDocument,
    range: { start: { line: 0, character: 0 }, end: { line: lines, character: 0 } },
  });
  return (found ?? []).map(({ position, label }) => [position.line, position.character, label]);
}

const execute = (command: string, argument: unknown) =>
  client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: [argument] });

it("hints at the type of a definition and at the value of a setting", async () => {
  expect(await hints()).toEqual([
    [1, 12, "(yes/no)"],
    [4, 32, "(1h)"],
  ]);
});

it("hints at the hours that business time follows", async () => {
  await client.change(uri, 2, { text: "when a then b within 2 business days" });
  expect(await hints()).toEqual([[0, 36, "(Monday to Friday, 09:00-17:00)"]]);
  const calendar = 'calendar "office"\n  open weekdays 9-17\n';
  const named = 'when a then b within 2 business days in "office"\n';
  await client.change(uri, 3, {
    text: `${calendar}${named}when a then b within 1 business hour`,
  });
  expect(await hints()).toEqual([[3, 36, "(as “office” is open)"]]);
});

it("says what definitions and rules come to in a situation", async () => {
  expect(await execute("handrail.evaluate", { uri, situation: "early: call" })).toMatchObject({
    situation: "early: call",
    values: [{ name: "early", value: true, said: "yes", range: { start: { line: 1 } } }],
    rules: [{ name: "Call", fires: true, lacks: [] }],
  });
  expect(await execute("handrail.evaluate", { uri, facts: {} })).toMatchObject({
    values: [{ value: null, said: "not known" }],
    rules: [{ fires: null, lacks: ["stage"] }],
  });
  await expect(execute("handrail.evaluate", { uri, situation: "none" })).rejects.toThrow("“none”");
});

it("shows them in the text, until the same is asked for again", async () => {
  await execute("handrail.showSituation", { uri, situation: "late: call, too" });
  expect(await hints(5)).toEqual([
    [1, 12, "(yes/no)"],
    [4, 32, "(1h)"],
    [1, 12, "= no"],
    [2, 11, "– does not fire"],
  ]);
  expect((await lenses()).at(-1)).toBe("8 hide its values");
  await execute("handrail.showSituation", { uri, situation: "late: call, too" });
  expect(await hints(5)).toHaveLength(2);
});

it("says above a promise how often it was kept", async () => {
  const promises = `promise "asked" when early then call within 2h
promise "quick" when early then call within 10 min
promise "idle" when stage = lost then call
`;
  await client.change(uri, 2, { text: `${text}${promises}` });
  expect((await lenses()).slice(-3)).toEqual([
    "11 ✓ kept in 1 example; not proved",
    expect.stringContaining("12 ✗ broken in 1 of 1 example: "),
    "13 no example tries it",
  ]);
});

it("counts the nearest samples, too, and notices when they change", async () => {
  await client.stop();
  const samples = "file:///sales/situations.json";
  const files = {
    [samples]:
      '[{"title": "s", "facts": {"stage": "evaluation"}}, {"stage": "lost"}, 7, {"stage": 5}]',
  };
  client = await startClient({ files, folders: ["file:///sales"] });
  await client.open(uri, text);
  expect((await lenses())[0]).toBe("2 fires in 2 of 5 examples");
  expect(await execute("handrail.evaluate", { uri, situation: "s" })).toMatchObject({
    rules: [{ fires: true }],
  });
  client.files.set(samples, "not JSON");
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: samples, type: 2 }],
  });
  expect((await lenses())[0]).toBe("2 fires in 1 of 2 examples");
});
