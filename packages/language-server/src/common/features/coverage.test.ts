import { afterEach, beforeEach, expect, it } from "vitest";
import { type Client, startClient } from "../../testing/client.ts";
import { coverageRequest } from "./coverage.ts";

const uri = "file:///sales/main.playbook";
const base = "file:///sales/rules/base.playbook";
const text = `use "rules/base.playbook"
rule "Call"
  when stage = evaluation
  then call
never "Quiet" write
  when stage = evaluation
test "evaluation"
  given stage = evaluation
  expect call
test "evaluation, again"
  given stage = evaluation
  expect no write
`;
let client: Client;

beforeEach(async () => {
  client = await startClient({
    files: {
      [base]:
        'rule "Write"\n  when stage = evaluation\n  then write\nrule "Wait"\n  when stage = renewal\n  then wait\n',
    },
  });
  await client.open(uri, text);
});
afterEach(() => client.stop());

const asked = { textDocuments: [{ uri }] };

it("counts in how many tests each rule fires and each guardrail blocks, in used files, too", async () => {
  const found = await client.connection.sendRequest(coverageRequest, asked);
  const said = found.flatMap((file) =>
    file.statements.map(({ title, range, tests }) => [file.uri, title, range.start.line, tests]),
  );
  expect(said).toEqual([
    [uri, "Call", 1, 2],
    [uri, "Quiet", 4, 2],
    [base, "Write", 0, 2],
    [base, "Wait", 3, 0],
  ]);
});

it("counts how else they come out, and the parts of their conditions", async () => {
  await client.change(uri, 2, { text: `${text}define hot as late\nwhen hot then wave` });
  const [main] = await client.connection.sendRequest(coverageRequest, asked);
  const branches = main?.statements.map((one) => [
    one.title,
    one.branches.map(({ title, tests }) => `${title}: ${tests}`),
  ]);
  expect(branches).toEqual([
    [
      "Call",
      ["does not fire: 0", "stage = evaluation is true: 2", "stage = evaluation is false: 0"],
    ],
    ["Quiet", expect.arrayContaining(["does not block: 0", "stage = evaluation is true: 2"])],
    ["when hot then wave", ["does not fire: 0", "hot is true: 0", "hot is false: 0"]],
    ["late", ["late is true: 0", "late is false: 0"]],
  ]);
});

it("says nothing of a playbook with errors", async () => {
  await client.change(uri, 2, { text: "fact" });
  expect(await client.connection.sendRequest(coverageRequest, asked)).toEqual([]);
});
