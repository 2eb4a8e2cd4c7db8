import { describe, expect, it } from "vitest";
import { type DecideOptions, loadPlan, RecordError } from "../parts/all.ts";
import { money, number, oneOf, PlanBuilder, text } from "../testing/plan.ts";

const now = "2026-11-23T09:00:00Z";

function evaluator(zone = "UTC") {
  const plan = new PlanBuilder();
  plan.zone = zone;
  const contacts = plan.history("contact", { medium: oneOf("phone", "email"), note: text });
  const experts = plan.list("expert", { name: text, fee: money("EUR") });
  const all = { op: "selection", where: null, count: null, by: null, of: null } as const;
  for (const [name, history] of Object.entries({ contact: contacts, expert: experts })) {
    plan.define(`all ${name}`, { kind: "records of", history }, plan.add({ ...all, history }));
  }
  plan.fact("visits", number);
  return loadPlan(plan.plan());
}

function read(record: object, options: Partial<DecideOptions> & { zone?: string } = {}) {
  const { zone, ...rest } = options;
  return evaluator(zone).decide(record as never, { now, ...rest }).values;
}

function says(record: object, options?: Partial<DecideOptions>) {
  try {
    read(record, options);
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    return error.problems.map(({ message, hint }) => `${message}. ${hint}`);
  }
  throw new Error("nothing was wrong with the record");
}

const at = "2026-11-01T00:00:00Z";

describe("a history in a record", () => {
  it("is read under its name and its plural, matched like every key", () => {
    const found = [{ at, medium: "phone", note: null }];
    for (const key of ["contact", "contacts", "Contacts", "CONTACT"]) {
      expect(read({ [key]: [{ AT: at, Medium: "Phone", other: 1 }] })["all contact"]).toEqual(
        found,
      );
    }
  });

  it("is not given where it is null or missing, and empty where it is empty", () => {
    expect(read({})["all contact"]).toBeNull();
    expect(read({ contacts: null })["all contact"]).toBeNull();
    expect(read({ contacts: [] })["all contact"]).toEqual([]);
  });

  it("has times by the plan's zone, and is put in order", () => {
    const contacts = [{ at: "2026-11-02" }, { at: "2026-11-01T12:00", note: "x" }];
    expect(read({ contacts }, { zone: "Europe/Berlin" })["all contact"]).toEqual([
      { at: "2026-11-01T11:00:00Z", medium: null, note: "x" },
      { at: "2026-11-01T23:00:00Z", medium: null, note: null },
    ]);
  });

  it("leaves the caller's array as it was", () => {
    const contacts = [{ at: "2026-11-02" }, { at: "2026-11-01" }];
    read({ contacts: Object.freeze(contacts) });
    expect(contacts.map((one) => one.at)).toEqual(["2026-11-02", "2026-11-01"]);
  });

  it("is among texts as it is everywhere", () => {
    const contacts = [{ at, note: " " }];
    expect(read({ contacts }, { cells: "text" })["all contact"]).toEqual([
      { at, medium: null, note: null },
    ]);
    expect(read({ contacts: " " }, { cells: "text" })["all contact"]).toBeNull();
    expect(says({ contacts: "3" }, { cells: "text" })).toEqual([
      'contacts: found "3", expected a list of contacts. A table has no room for contacts: give the records as JSON or NDJSON.',
    ]);
  });

  it("makes a record one of the playbook's, even if it is empty", () => {
    const options = { requireFacts: true };
    expect(read({ contacts: [] }, options)["all contact"]).toEqual([]);
    expect(says({ contact: null }, options)[0]).toMatch(/^The record has fields of the playbook/);
    expect(says({ x: 1 }, options)[0]).toContain(
      'The playbook knows "visits", "contacts", "experts"',
    );
  });
});

describe("what does not fit is told with its path", () => {
  it.each<[unknown, string]>([
    [
      {},
      'contacts: found an object, expected a list of contacts. Write them in brackets: [{ "at": "2026-11-23T09:00:00Z" }], and [] where there are none.',
    ],
    [
      ["x"],
      'contacts[0]: found "x", expected an object, one contact. Write it as { "at": "2026-11-23T09:00:00Z" }.',
    ],
    [
      [{ at }, null],
      'contacts[1]: found null, expected an object, one contact. Write it as { "at": "2026-11-23T09:00:00Z" }.',
    ],
    [
      [{ at }, { medium: "phone" }],
      "contacts[1].at: found nothing, expected a time such as 2026-11-23T09:00:00Z. Say when each contact was, or leave out those of which it is not known.",
    ],
    [
      [{ At: null }],
      "contacts[0].At: found nothing, expected a time such as 2026-11-23T09:00:00Z. Say when each contact was, or leave out those of which it is not known.",
    ],
    [
      [{ at: "2026-02-30" }],
      'contacts[0].at: found "2026-02-30", expected a time such as 2026-11-23T09:00:00Z. There is no such day or time.',
    ],
    [
      [{ at, medium: "fax" }],
      'contacts[0].medium: found "fax", expected one of phone, email. Correct the value, or add it to the fact\'s values in the playbook.',
    ],
    [
      [{ at, note: "a", Note: "b" }],
      'contacts[0].Note: the fields "note" and "Note" both mean the field "note". Leave out "note" or "Note".',
    ],
    [
      [JSON.parse(`{ "at": "${at}", "__proto__": 1 }`)],
      "contacts[0].__proto__: no field may be called so. Rename the field.",
    ],
  ])("%j", (contacts, problem) => {
    expect(says({ contacts })).toEqual([problem]);
  });

  it("all at once, with those of the facts", () => {
    const record = {
      visits: "many",
      Contacts: [{ medium: "fax" }, { at: 5 }, { at, medium: "phone" }],
      experts: [{ fee: { amount: 5, currency: "USD" } }],
    };
    expect(says(record).map((message) => message.split(":")[0])).toEqual([
      "visits",
      "Contacts[0].medium",
      "Contacts[0].at",
      "Contacts[1].at",
      "experts[0].fee.currency",
    ]);
  });

  it("when both names are given", () => {
    expect(says({ contact: [], contacts: [] })).toEqual([
      'contacts: the fields "contact" and "contacts" both give the history "contact". Leave out "contact" or "contacts".',
    ]);
    expect(says({ expert: [], Expert: [] })).toEqual([
      'Expert: the fields "expert" and "Expert" both mean the list "expert". Leave out "expert" or "Expert".',
    ]);
  });
});

describe("a field that is read from a column", () => {
  function bound() {
    const plan = new PlanBuilder();
    plan.zone = "Europe/Berlin";
    const history = plan.history("order", { channel: oneOf("web", "shop") });
    const of = { history, mappings: [], format: null };
    plan.bindings.push({ ...of, fact: 0, column: "InvoiceDate", format: "DD.MM.YYYY HH:mm" });
    plan.bindings.push({
      ...of,
      fact: 1,
      column: "Route",
      mappings: [{ from: ["O", "Online"], to: "web" }],
      otherwise: null,
    });
    const all = { op: "selection", history, where: null, count: null, by: null, of: null } as const;
    plan.define("all", { kind: "records of", history }, plan.add(all));
    return loadPlan(plan.plan());
  }
  const of = (orders: unknown) => bound().decide({ orders }, { now }).values.all;

  it("is mapped in every element, in its own form", () => {
    expect(of([{ InvoiceDate: "01.09.2026 12:00", Route: "online", extra: 1 }])).toEqual([
      { at: "2026-09-01T10:00:00Z", channel: "web" },
    ]);
    expect(of([{ at: "2026-09-01", Route: "?" }])).toEqual([
      { at: "2026-08-31T22:00:00Z", channel: null },
    ]);
  });

  it("is named in problems by its column", () => {
    expect(() => of([{ Route: "O" }])).toThrow("orders[0].InvoiceDate: found nothing");
    expect(() => of([{ InvoiceDate: "2026-09-01" }])).toThrow(
      'orders[0].InvoiceDate: found "2026-09-01", expected a time written as DD.MM.YYYY HH:mm',
    );
    expect(() => of([{ at, InvoiceDate: "01.09.2026 12:00" }])).toThrow(
      'orders[0].InvoiceDate: the fields "at" and "InvoiceDate" both give the field "at"',
    );
  });

  it("is no column of the record itself", () => {
    const { decide } = bound();
    expect(decide({ Route: "O", orders: [] }, { now }).values.all).toEqual([]);
  });
});

describe("a history beside a record", () => {
  const phone = { at: "2026-11-01", Medium: "phone" };
  const shown = { at, medium: "phone", note: null };

  it("is read like one in it, by its own cells", () => {
    const histories = { Contacts: { elements: [{ ...phone, note: "" }], cells: "text" } } as const;
    expect(read({ visits: 1 }, { histories })["all contact"]).toEqual([shown]);
    const none = { contact: { elements: [] } };
    expect(read({ visits: "1" }, { histories: none, cells: "text" })["all contact"]).toEqual([]);
    expect(read({}, { histories: {} })["all contact"]).toBeNull();
  });

  it("makes a record that says something", () => {
    const histories = { contacts: { elements: [] } };
    expect(read({}, { histories, requireFacts: true })["all contact"]).toEqual([]);
  });

  it("stands beside, and not in, the record", () => {
    const histories = { contact: { elements: [phone] } };
    expect(says({ contacts: [phone] }, { histories })).toEqual([
      'contact: the fields "contacts" and "contact" both give the history "contact". Leave out "contacts" or "contact".',
    ]);
    expect(read({ contacts: null }, { histories })["all contact"]).toEqual([shown]);
    expect(says({}, { histories: { calls: { elements: [] } } })).toEqual([
      "calls: the playbook has no such history or list. Leave it out, or declare it in the playbook.",
    ]);
  });

  it("rejects the record where it does not fit", () => {
    const histories = { contacts: { elements: [phone, { at: "soon" }] } };
    expect(says({}, { histories })[0]).toMatch(/^contacts\[1\]\.at: found "soon", expected a time/);
  });

  it("is read once where it is frozen", () => {
    let reads = 0;
    const element = {
      get name() {
        reads += 1;
        return "Ada";
      },
    };
    const { decide } = evaluator();
    const experts = { elements: Object.freeze([element]) };
    const loose = { elements: [element] };
    for (const histories of [{ experts }, { expert: experts }, { experts }]) {
      expect(decide({}, { now, histories }).values["all expert"]).toEqual([
        { name: "Ada", fee: null },
      ]);
    }
    expect(reads).toBe(1);
    for (const histories of [{ experts: loose }, { experts: loose }])
      decide({}, { now, histories });
    expect(reads).toBe(3);
  });
});
