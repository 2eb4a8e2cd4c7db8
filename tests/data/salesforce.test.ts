import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadPlaybook } from "@handrail/sdk";
import { parse, type ReadStatement } from "@handrail/syntax";
import { describe, expect, it } from "vitest";
import { dataSet } from "./data.ts";

const playbooks = join(import.meta.dirname, "../../playbooks");
const binding = join(playbooks, "bindings/salesforce.playbook");
const schemaFile = dataSet("salesforce_schema/salesforce_sales_objects.json");

interface Schema {
  readonly objects: {
    readonly [name: string]: { readonly fields: { readonly [field: string]: string } };
  };
}

/** Which object of Salesforce the fields of a history are read from; facts are read from the opportunity. */
const objects: { readonly [history: string]: string } = {
  contact: "Task",
  "stage change": "OpportunityHistory",
  order: "Order",
};

/** What the types of Salesforce's fields may hold. */
const kinds: { readonly [fact: string]: RegExp } = {
  stage: /^string/,
  "deal value": /^number/,
  "win chance": /^number/,
  "purchase kind": /^string/,
  at: /^DateString/,
  medium: /^string/,
  direction: /^string/,
  amount: /^number/,
};

describe("the binding to Salesforce", () => {
  const reads = parse(readFileSync(binding, "utf8")).statements.filter(
    (statement): statement is ReadStatement => statement.kind === "read",
  );

  it.skipIf(schemaFile === null).each(reads)(
    "$name.text $column.value is a standard field",
    (read) => {
      const schema: Schema = JSON.parse(readFileSync(schemaFile ?? "", "utf8"));
      const [field = "", history] = (read.name?.text ?? "").split(" of ");
      const object = history === undefined ? "Opportunity" : (objects[history] ?? "");
      const type = schema.objects[object]?.fields[read.column?.value ?? ""];
      expect(type).toMatch(kinds[field] ?? /^$/);
    },
  );

  it("decides an opportunity with its tasks, history and orders as Salesforce gives them", async () => {
    const source = `use "bindings/salesforce.playbook"
use "help-dont-sell/dead-entries.playbook"
use "human-digital/reorder-reminders.playbook"
`;
    const { decide } = await loadPlaybook(join(playbooks, "mine.playbook"), {
      read: async (path) => ({
        text: path.endsWith("mine.playbook") ? source : readFileSync(path, "utf8"),
      }),
    });
    const decision = decide(
      {
        StageName: "Qualification",
        Amount: 12_500,
        Probability: 10,
        contacts: [
          { CreatedDate: "2026-02-01T08:00:00.000Z", TaskSubtype: "Call", CallType: "Inbound" },
          { CreatedDate: "2026-11-20T08:00:00.000Z", TaskSubtype: "Task", CallType: null },
        ],
        "stage changes": [{ CreatedDate: "2026-01-10T08:00:00.000Z", StageName: "Prospecting" }],
        orders: [
          { EffectiveDate: "2026-01-02", TotalAmount: 200 },
          { EffectiveDate: "2026-02-02", TotalAmount: 210 },
          { EffectiveDate: "2026-03-02", TotalAmount: 190 },
        ],
      },
      { now: "2026-11-23T09:00:00Z" },
    );
    expect(decision.recommendations.map(({ action }) => action)).toEqual([]);
    expect(decision.values).toMatchObject({ "standing still": true, late: true });
  });
});
