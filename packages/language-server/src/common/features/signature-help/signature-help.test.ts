import { clausesOf, english, type StatementWord } from "@handrail/syntax";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SignatureHelpRequest, SignatureHelpTriggerKind } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, editor, startClient } from "../../../testing/client.ts";
import { marked } from "../../../testing/marks.ts";
import { forms } from "./form.ts";

const uri = "file:///sales/main.playbook";
let client: Client;
let version = 1;

beforeAll(async () => {
  client = await startClient({
    capabilities: {
      ...editor,
      textDocument: {
        ...editor.textDocument,
        signatureHelp: {
          signatureInformation: { parameterInformation: { labelOffsetSupport: true } },
        },
      },
    },
  });
  await client.open(uri, "");
});
afterAll(() => client.stop());

async function help(text: string, isTyped = false) {
  const { text: plain, cursors } = marked(text);
  version += 1;
  await client.change(uri, version, { text: plain });
  const document = TextDocument.create(uri, "playbook", version, plain);
  return client.connection.sendRequest(SignatureHelpRequest.type, {
    textDocument: { uri },
    position: document.positionAt(cursors[0] ?? 0),
    ...(isTyped
      ? {
          context: {
            triggerKind: SignatureHelpTriggerKind.TriggerCharacter,
            triggerCharacter: " ",
            isRetrigger: false,
          },
        }
      : {}),
  });
}

/** The active part of the active form. */
async function active(text: string): Promise<string | null> {
  const found = await help(text);
  const signature = found?.signatures[found.activeSignature ?? 0];
  const label = signature?.parameters?.[signature.activeParameter ?? 0]?.label;
  return label === undefined
    ? null
    : (signature?.label.slice(...(label as [number, number])) ?? null);
}

describe("marks the part that is being written", () => {
  it.each([
    ["when urgent then <|>", "ACTION"],
    ["when urgent then call within <|>", "within DURATION"],
    ["when urgent then call within 1h by <|>", "by ROLE"],
    ["when urgent then call within 1h\n and ask <|>", "ACTION"],
    [
      "when urgent then call escalating to team lead after <|>",
      "escalating to ROLE after DURATION",
    ],
    ["when urgent then `call within` <|>", "ACTION"],
    ['rule "A"\n  when urg<|>', "when CONDITION"],
    ['rule "A"\nwhen urgent\nthen call within <|>', "within DURATION"],
    ['rule "A" when urgent then call because <|>', 'because "…"'],
    ['rule "when" <|>', '"TITLE"'],
    ["limit anything that sells <|>", "ACTIONS"],
    ["limit anything to <|>", "to NUMBER"],
    ["limit anything to 2 per <|>", "per DURATION"],
    ["limit anything to 2 per 30 days\n  counting <|>", "counting HISTORY where CONDITION"],
    ["experiment chat first splits <|>", "splits FACT VARIANT 50%, VARIANT 50%"],
    ['experiment chat splits id\n  a 50%, b 50%\n  salt "<|>', 'salt "…"'],
    ["score fit\n  add <|>", "add NUMBER"],
    ["score fit\n  add 30 when <|>", "when CONDITION"],
    ["score fit\n  add 30 when x\n  bands <|>", "bands NAME below NUMBER, NAME"],
    ['promise "p" when x then <|>', "then anything that TRAIT within DURATION"],
    ["fact days in stage is <|>", "is TYPE"],
    ["define late as <|>", "as CONDITION or VALUE"],
    ["set time to decision to <|>", "to VALUE"],
    ['test "t"\n  given x\n  expect <|>', "expect ACTION"],
  ])("%s", async (text, expected) => {
    expect(await active(text)).toBe(expected);
  });

  it("shows the whole sentence below the action", async () => {
    const found = await help("when urgent then call <|>");
    expect(found?.signatures.map(({ label }) => label.split(" ").slice(0, 2).join(" "))).toEqual([
      "then ACTION",
      'rule "TITLE"',
    ]);
  });
});

it.each(["<|>", "when urgent then call\n\n<|>", "# when <|>"])(
  "shows nothing in %j",
  async (text) => {
    expect(await help(text)).toBeNull();
  },
);

it("does not come up after every space", async () => {
  expect(await help("when urgent then call <|>", true)).toBeNull();
  expect(await help("when urgent then call within <|>", true)).not.toBeNull();
  expect(await help("rule <|>", true)).not.toBeNull();
});

it.each(Object.keys(english.statements) as StatementWord[])("knows every clause of %s", (word) => {
  const known = forms[word].parts.map((part) => part.word);
  expect(known).toEqual(expect.arrayContaining(clausesOf(word).map((clause) => clause.word)));
});
