import { afterEach, beforeEach, expect, it } from "vitest";
import { type Client, startClient } from "../../../testing/client.ts";
import type { Preview, PreviewParams } from "./answers.ts";
import { conditionRequest, previewRequest, whyRequest } from "./index.ts";

const uri = "file:///sales/main.playbook";
const text = `playbook "Two ways"
fact channel is one of digital, human
fact stage is step of discovery, evaluation, renewal
fact ready is yes/no
  ask "Could you decide today?"
action offer chat is human, helps
action pitch project is human, sells

rule "Chat"
  when stage = evaluation and (channel = digital or ready)
  then offer chat within 1h
  because "They wait"
rule "Pitch"
  when stage is evaluation or discovery and channel = human
  then pitch project within 5 business days
never "No pushing" pitch project
  unless ready

test "an online buyer"
  given stage = evaluation and channel = digital and not ready
  expect offer chat
`;
let client: Client;

beforeEach(async () => {
  client = await startClient();
  await client.open(uri, text);
});
afterEach(() => client.stop());

const asked: PreviewParams = {
  textDocument: { uri },
  situation: null,
  steps: [],
  rows: null,
  columns: null,
};

async function preview(params: Partial<PreviewParams> = {}): Promise<Preview> {
  const found = await client.connection.sendRequest(previewRequest, { ...asked, ...params });
  if ("errors" in found) throw new Error(`the playbook has errors: ${found.first?.message}`);
  return found;
}

const drawn = ({ map }: Preview) =>
  map?.cells.map((row) =>
    row.map(({ actions }) => actions.map((one) => `${one.standing}: ${one.action}`)),
  );

it("draws a map of the two choices that rules use most, the steps downwards", async () => {
  const found = await preview();
  expect(found).toMatchObject({
    title: "Two ways",
    situations: ["an online buyer"],
    situation: null,
    map: { rows: { fact: "stage" }, columns: { fact: "channel" } },
  });
  expect(drawn(found)).toEqual([
    [[], ["may be blocked: pitch project"]],
    [["recommended: offer chat"], ["may be blocked: pitch project", "may: offer chat"]],
    [[], []],
  ]);
  expect(found.map?.cells[1]?.[0]?.actions[0]).toMatchObject({
    traits: ["helps", "human"],
    within: "1h",
    because: ["Chat"],
    unknown: [],
  });
  expect(found.map?.cells[1]?.[1]?.actions).toMatchObject([
    { within: "5 business days", because: ["No pushing"], unknown: ["ready"] },
    { because: ["Chat"], unknown: ["ready"] },
  ]);
});

it("takes what is not on the map from the situation and from what was answered", async () => {
  const inSituation = await preview({ situation: "an online buyer" });
  expect(drawn(inSituation)?.[1]).toEqual([
    ["recommended: offer chat"],
    ["blocked: pitch project"],
  ]);
  const answered = await preview({ steps: [{ fact: "ready", said: "yes" }] });
  expect(drawn(answered)?.[1]?.[1]).toEqual([
    "recommended: offer chat",
    "recommended: pitch project",
  ]);
});

it("draws what most sentences decide by, however often one of them or the tests speak of something else", async () => {
  const often = ["a", "b", "c"].map((kind) => `kind = ${kind}`).join(" or ");
  await client.change(uri, 2, {
    text: `${text.replace("fact ready", "fact kind is one of a, b, c\nfact ready")}
rule "Kinds" when ${often} or (not ready and (${often})) then offer chat
test "a kind" given kind = a
  expect offer chat
`,
  });
  const { axes } = await preview();
  expect(axes.map(({ fact }) => fact)).toEqual(["channel", "stage", "kind", "ready"]);
});

it("takes other axes when they are asked for, yes and no among them", async () => {
  const found = await preview({ rows: "ready", columns: "stage", situation: "an online buyer" });
  expect(found.axes.map(({ fact }) => fact)).toEqual(["channel", "stage", "ready"]);
  expect(found.map).toMatchObject({
    rows: { fact: "ready", values: ["yes", "no"] },
    columns: { fact: "stage" },
  });
  expect(drawn(found)?.map((row) => row[1])).toEqual([
    ["recommended: offer chat"],
    ["recommended: offer chat"],
  ]);
});

it("asks what is most useful, goes on with each answer, and leaves out what does not fit", async () => {
  const { form } = await preview();
  expect(form.question).toMatchObject({
    fact: "channel",
    choices: ["digital", "human"],
  });
  const steps = [
    { fact: "stage", said: "evaluation" },
    { fact: "channel", said: "post" },
    { fact: "ready", said: null },
  ];
  const answered = await preview({ steps });
  expect(answered.form).toMatchObject({
    steps: [{ fact: "stage" }, { fact: "ready", said: null }],
    problem: { fact: "channel", message: expect.stringContaining("digital") },
    question: { fact: "channel" },
  });
  const { form: done } = await preview({
    steps: [
      { fact: "stage", said: "evaluation" },
      { fact: "channel", said: "human" },
      { fact: "ready", said: "no" },
    ],
  });
  expect(done.question).toBeNull();
  expect(done.steps[1]?.changed).toEqual([{ action: "pitch project", to: "blocked" }]);
  expect(done.decided).toMatchObject([
    { action: "pitch project", standing: "blocked", against: [{ title: "No pushing" }] },
  ]);
});

it("shows the decision with its reasons", async () => {
  const { form } = await preview({ situation: "an online buyer" });
  expect(form.question).toBeNull();
  expect(form.decided).toMatchObject([
    {
      action: "offer chat",
      standing: "recommended",
      due: "2026-01-05T10:00:00Z",
      rules: [{ title: "Chat", because: "They wait" }],
    },
  ]);
});

it("draws the condition at the cursor as it comes out in the situation", async () => {
  const at = (line: number, situation: string | null = null) =>
    client.connection.sendRequest(conditionRequest, {
      ...asked,
      situation,
      position: { line, character: 4 },
    });
  expect(await at(9, "an online buyer")).toMatchObject({
    kind: "rule",
    title: "Chat",
    condition: {
      kind: "and",
      truth: true,
      parts: [
        { kind: "test", text: "stage = evaluation", truth: true, values: [{ said: "evaluation" }] },
        { kind: "or", truth: true, parts: [{ text: "channel = digital" }, { text: "ready" }] },
      ],
    },
  });
  expect(await at(15)).toMatchObject({
    kind: "guardrail",
    title: "No pushing",
    condition: { kind: "not", truth: null, parts: [{ kind: "test", text: "ready", truth: null }] },
  });
  expect(await at(0)).toBeNull();
});

it("says why, and what would turn it", async () => {
  const why = await client.connection.sendRequest(whyRequest, {
    ...asked,
    situation: "an online buyer",
    action: "pitch project",
  });
  expect(why).toMatchObject({
    statements: [
      { kind: "rule", title: "Pitch", truth: false },
      { kind: "guardrail", title: "No pushing", truth: true },
    ],
    change: [
      { fact: "channel", to: "human" },
      { fact: "ready", to: "yes" },
    ],
  });
});

it("calls statements without a title by their conditions", async () => {
  await client.change(uri, 2, {
    text: "when a = b\n  and c = d then e\nnever e when f\nnever g\nwhen f then g",
  });
  const { form } = await preview();
  expect(form.decided.map(({ rules }) => rules.map(({ title }) => title))).toEqual([
    ["when a = b and c = d"],
    ["when f"],
  ]);
  const why = await client.connection.sendRequest(whyRequest, { ...asked, action: "g" });
  expect(why?.statements.map(({ title }) => title)).toEqual(["when f", "never g"]);
});

it.each([
  ["", true],
  ["# Soon", true],
  ["when a =", false],
])("tells a playbook that somebody begins from one with errors: %j", async (source, isEmpty) => {
  await client.change(uri, 2, { text: source });
  expect(await client.connection.sendRequest(previewRequest, asked)).toMatchObject({ isEmpty });
});

it("says of a playbook with errors what the first is", async () => {
  await client.change(uri, 2, { text: `fact x is\n${text}` });
  expect(await client.connection.sendRequest(previewRequest, asked)).toMatchObject({
    errors: 1,
    first: { range: { start: { line: 0 } } },
  });
});
