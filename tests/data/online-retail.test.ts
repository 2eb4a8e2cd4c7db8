import { join } from "node:path";
import { type Decision, loadPlaybook } from "@handrail/sdk";
import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import { dataSet } from "./data.ts";
import { type Order, ordersByCustomer } from "./orders.ts";

const file = dataSet("uci_online_retail/online_retail.csv.gz");
const zone = "Europe/London";
const asOf = Temporal.ZonedDateTime.from(`2011-09-01T00:00[${zone}]`);

describe.skipIf(file === null)("orders of 4,339 customers, as of 2011-09-01", () => {
  let orders: ReadonlyMap<string, readonly Order[]> = new Map();
  const decisions = new Map<string, Decision>();

  beforeAll(async () => {
    if (file === null) return;
    orders = await ordersByCustomer(file);
    const { decide } = await loadPlaybook(join(import.meta.dirname, "online-retail.playbook"));
    const now = asOf.toInstant().toString();
    // The whole history goes in: what lies after the day must not count.
    for (const [customer, events] of orders)
      decisions.set(customer, decide({ orders: events }, { now }));
  }, 120_000);

  const decided = (action: string) =>
    [...decisions].flatMap(([customer, { recommendations }]) =>
      recommendations.some((one) => one.action === action) ? [customer] : [],
    );

  it("decides for every customer", () => {
    expect(decisions.size).toBe(4_339);
  });

  it("reminds whom plain code finds late by a fifth of the own rhythm", () => {
    const late = customersWhere(({ before }) => before.length >= 3 && isLate(before));
    expect(decided("remind of reorder")).toEqual(late);
    expect(late.length).toBeGreaterThan(200);
  });

  it("suggests more to whom plain code finds growing", () => {
    const growing = customersWhere(({ before }) => {
      const within = (days: number) =>
        before.filter(({ instant }) => instant > asOf.subtract({ days }).epochMilliseconds);
      const year = before.filter(
        ({ instant }) => instant > asOf.subtract({ months: 12 }).epochMilliseconds,
      );
      const half = sum(within(182));
      return year.length >= 4 && half > (sum(within(364)) - half) * 2 && !isLate(before);
    });
    expect(decided("suggest expansion")).toEqual(growing);
    expect(growing.length).toBeGreaterThan(50);
  });

  it("shows who did reorder in the three months that followed", () => {
    const until = asOf.add({ months: 3 }).epochMilliseconds;
    const regular = customersWhere(({ before }) => before.length >= 3);
    const reminded = new Set(decided("remind of reorder"));
    const reordered = (customer: string) =>
      instants(customer).some(
        ({ instant }) => instant > asOf.epochMilliseconds && instant <= until,
      );
    const row = (name: string, customers: readonly string[]) => {
      const again = customers.filter(reordered).length;
      return {
        customers: name,
        count: customers.length,
        reordered: again,
        share: percent(again / customers.length),
      };
    };
    const table = [
      row(
        "reminded",
        regular.filter((one) => reminded.has(one)),
      ),
      row(
        "not reminded",
        regular.filter((one) => !reminded.has(one)),
      ),
    ];
    console.table(table);
    expect(table.map(({ count }) => count)).toEqual([
      reminded.size,
      regular.length - reminded.size,
    ]);
  });

  function instants(customer: string) {
    return (orders.get(customer) ?? []).map(({ at, amount }) => ({
      instant: Temporal.PlainDateTime.from(at).toZonedDateTime(zone).epochMilliseconds,
      amount: Math.round(amount * 1000),
    }));
  }

  type Orders = ReturnType<typeof instants>;

  function customersWhere(matches: (one: { readonly before: Orders }) => boolean): string[] {
    return [...orders.keys()].filter((customer) =>
      matches({
        before: instants(customer).filter(({ instant }) => instant <= asOf.epochMilliseconds),
      }),
    );
  }
});

interface At {
  readonly instant: number;
}

/** The average time between orders is the time from the first to the last, over the steps between them. */
function isLate(before: readonly At[]): boolean {
  const times = before.map(({ instant }) => instant);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const rhythm = Math.round((last - first) / (times.length - 1));
  return asOf.epochMilliseconds - last > Math.round(rhythm * 1.2);
}

function sum(orders: readonly { readonly amount: number }[]): number {
  return orders.reduce((total, { amount }) => total + amount, 0);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
