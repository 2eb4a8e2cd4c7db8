import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadPlaybook } from "@handrail/sdk";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { countActions, countQuestions, type Row } from "./data.ts";

const folder = join(import.meta.dirname, "../../playbooks/sample");

describe("the sample export", async () => {
  const rows: readonly Row[] = parse(readFileSync(join(folder, "crm-export.csv")), {
    columns: true,
  });
  const playbook = await loadPlaybook(join(folder, "crm-export.playbook"));
  const decisions = rows.map((row) =>
    playbook.decide(row, {
      now: "2026-11-24T08:00:00Z",
      cells: "text",
      key: row.Account ?? null,
      requireFacts: true,
    }),
  );
  const deal = (name: string) => {
    const found = decisions.find(({ key }) => key?.startsWith(name));
    if (found === undefined) throw new Error(`no deal of ${name}`);
    return found;
  };
  const actions = (list: readonly { readonly action: string }[]) =>
    list.map(({ action }) => action);

  it("has 48 deals, each of them good, each with something to do", () => {
    expect(decisions).toHaveLength(48);
    expect(decisions.filter(({ recommendations }) => recommendations.length === 0)).toEqual([]);
  });

  it("reads every column that is bound", () => {
    const columns = Object.keys(rows[0] ?? {});
    for (const { column } of playbook.plan.bindings) expect(columns).toContain(column);
  });

  it("pitches only where everything is in place", () => {
    const pitched = decisions.filter(({ recommendations }) =>
      actions(recommendations).includes("pitch project"),
    );
    expect(pitched.map(({ key }) => key)).toEqual([
      "Kranwerk Ostermoor GmbH",
      "Seidenfaden Textil",
      "Reederei Klabauter",
      "Prothesen Wunderhand",
    ]);
  });

  it("asks before it pitches where nobody knows whether the customer can decide", () => {
    const { blocked, questions } = deal("Brauerei Zum Blauen Hopfen");
    expect(blocked).toMatchObject([{ action: "pitch project", unknown: ["decision ready"] }]);
    expect(questions[0]).toMatchObject({ fact: "decision ready", settles: 3 });
  });

  it("decides the deals worth an argument as its README says", () => {
    expect(actions(deal("Baron von Lüge").recommendations)).toContain("advise against project");
    expect(actions(deal("Baron von Lüge").blocked)).toContain("pitch project");
    expect(actions(deal("Sieben Zwerge").recommendations)).toContain("start one team");
    expect(actions(deal("Papiermühle").recommendations)).toContain("revive owned tools");
    expect(actions(deal("Kranwerk").recommendations)[0]).toBe("pitch project");
    expect(deal("Flughafen").questions.length).toBeGreaterThan(4);
  });

  it("takes the answer target from the firm, not from the vocabulary", () => {
    const [first] = deal("Atelier Lumière").recommendations;
    expect(first).toMatchObject({ action: "answer question", within: "PT2H" });
  });

  it("asks first what only the customer can say", () => {
    const [most] = Object.entries(countQuestions(decisions)).sort((a, b) => b[1] - a[1]);
    expect(most?.[0]).toBe("customer gains");
  });

  it("recommends many different things", () => {
    expect(Object.keys(countActions(decisions, "recommendations")).length).toBeGreaterThan(30);
  });
});

describe("the sample's orders and contacts", async () => {
  const read = (file: string): readonly Row[] =>
    parse(readFileSync(join(folder, file)), { columns: true });
  const [orders, contacts] = [read("orders.csv"), read("contacts.csv")];
  const { decide } = await loadPlaybook(join(folder, "customers.playbook"));
  const decided = (account: string) => {
    const own = (rows: readonly Row[]) =>
      rows.filter(({ Account }) => Account?.startsWith(account));
    const cells = "text";
    return decide(
      {},
      {
        now: "2026-11-24T08:00:00Z",
        histories: {
          orders: { cells, elements: own(orders) },
          contacts: { cells, elements: own(contacts) },
        },
      },
    );
  };
  const recommended = (account: string) =>
    decided(account).recommendations.map(({ action }) => action);

  it("are of ten customers, and decide what the README says", () => {
    expect(new Set(orders.map(({ Account }) => Account)).size).toBe(10);
    expect(decided("Uhrwerk")).toMatchObject({ recommendations: [], blocked: [], questions: [] });
    expect(recommended("Molino")).toEqual(["remind of reorder"]);
    expect(recommended("Bäckerei")).toEqual([]);
    expect(decided("Bäckerei").blocked).toMatchObject([{ action: "remind of reorder" }]);
    expect(recommended("Fjordlys")).toEqual(["ask what has changed"]);
    expect(decided("Hydraulik").questions).toMatchObject([{ fact: "customer gains" }]);
  });
});
