import * as b from "../playbook/build.ts";
import type { History } from "../playbook/histories.ts";
import type { Counting, Limit } from "../playbook/limits.ts";
import type { Playbook } from "../playbook/playbook.ts";
import type { Case, Worked } from "./case.ts";

const header = "history contact has\n  topic is text\n";
const contacts: History = {
  kind: "history",
  name: "contact",
  plural: "contacts",
  fields: [{ name: "topic", type: b.textType }],
};
const actionsText = `action call is helps, contacts customer
action mail is sells, contacts customer
action think is helps
`;
const actions = [
  b.action("call", "helps", "contacts customer"),
  b.action("mail", "sells", "contacts customer"),
  b.action("think", "helps"),
];
const rulesText = `rule
  then call and mail and think
  id all
`;
const rules = [b.rule("all", null, ["call", "mail", "think"])];

function limit(
  id: string,
  count: number | string,
  counting: Counting | null,
  rest: Partial<Limit> = {},
): Limit {
  return { ...b.limit(id, { traits: ["contacts customer"] }, count, counting), ...rest };
}

const per = (length: Counting["per"], where: Counting["where"] = null): Counting => ({
  history: "contact",
  per: length,
  where,
});

/** Three recommendations, two of which contact the customer, under some limits. */
function limited(
  pins: string,
  text: string,
  limits: readonly Limit[],
  situations: readonly Worked[],
  more: { readonly text?: string; readonly playbook?: Partial<Playbook> } = {},
): Case {
  return {
    pins,
    text: `${header}${actionsText}${more.text ?? ""}${rulesText}${text}`,
    playbook: b.playbook({ histories: [contacts], actions, rules, limits, ...more.playbook }),
    situations,
  };
}

const at = (...times: string[]) => times.map((time) => ({ at: time }));
const twoPerMonth =
  "limit anything that contacts customer to 2 per 30 days counting contacts\n  id cap\n";
const cap = limit("cap", 2, per(b.duration(30, "day")));

export const limits: readonly Case[] = [
  limited(
    "What no guardrail blocks goes in its order … One that passes is, for each active limit that covers it, one more event at `now`",
    "limit anything that contacts customer to 1 per 30 days counting contacts\n  id cap\n",
    [limit("cap", 1, per(b.duration(30, "day")))],
    [
      {
        record: { contacts: [] },
        expect: {
          recommendations: [{ action: "call" }, { action: "think" }],
          deferred: [
            { action: "mail", limits: [{ id: "cap" }], until: "2026-12-23T09:00:00Z", unknown: [] },
          ],
        },
      },
    ],
  ),
  limited(
    "An event of H counts at an instant t as far as `at <= now`, `t < at + D` and F hold together",
    twoPerMonth,
    [cap],
    [
      {
        record: { contacts: at("2026-11-22", "2026-10-24T09:00:00Z", "2026-11-23T09:00:00.001Z") },
        expect: { recommendations: [{ action: "call" }, { action: "think" }] },
      },
      {
        record: { contacts: at("2026-11-22", "2026-10-24T09:00:00.001Z") },
        expect: {
          recommendations: [{ action: "think" }],
          deferred: [{ action: "call", until: "2026-11-23T09:00:00.001Z" }, { action: "mail" }],
        },
      },
    ],
  ),
  limited(
    "the N-th last of the instants at which the events that count stop to do so",
    twoPerMonth,
    [cap],
    [
      {
        record: { contacts: at("2026-11-01", "2026-11-10", "2026-11-05") },
        expect: {
          deferred: [{ until: "2026-12-05T00:00:00Z" }, { until: "2026-12-05T00:00:00Z" }],
        },
      },
    ],
  ),
  limited(
    "months and days are stepped forward from the event",
    "limit anything that contacts customer to 1 per month counting contacts\n  id cap\n",
    [limit("cap", 1, per(b.duration(1, "month")))],
    [
      {
        record: { contacts: at("2027-01-31T10:00:00Z") },
        now: "2027-02-28T09:59:59Z",
        expect: { deferred: [{ until: "2027-02-28T10:00:00Z" }, { action: "mail" }] },
      },
      {
        record: { contacts: at("2027-01-31T10:00:00Z") },
        now: "2027-02-28T10:00:00Z",
        expect: {
          recommendations: [{ action: "call" }, { action: "think" }],
          deferred: [{ action: "mail", until: "2027-03-28T10:00:00Z" }],
        },
      },
    ],
  ),
  limited(
    "of each limit … and of these the last; `limits` are those that had no room for certain when its turn came",
    "limit anything that contacts customer to 1 per day counting contacts\n  id day\nlimit anything that contacts customer to 3 per 30 days counting contacts\n  id month\n",
    [limit("day", 1, per(b.duration(1, "day"))), limit("month", 3, per(b.duration(30, "day")))],
    [
      {
        record: { contacts: at("2026-11-23", "2026-11-02", "2026-11-03") },
        expect: {
          deferred: [
            {
              action: "call",
              limits: [{ id: "day" }, { id: "month" }],
              until: "2026-12-02T00:00:00Z",
            },
            { action: "mail" },
          ],
        },
      },
      {
        record: { contacts: at("2026-11-02") },
        expect: {
          recommendations: [{ action: "call" }, { action: "think" }],
          deferred: [{ action: "mail", limits: [{ id: "day" }], until: "2026-11-24T09:00:00Z" }],
        },
      },
    ],
  ),
  limited(
    "`limit ACTIONS to N per decision` counts no events … time makes no room",
    "limit anything to 2 per decision\n  id few\n",
    [{ ...limit("few", 2, null), covers: { traits: [] } }],
    [
      {
        record: {},
        expect: {
          recommendations: [{ action: "call" }, { action: "mail" }],
          deferred: [{ action: "think", limits: [{ id: "few" }], until: null, unknown: [] }],
          questions: [],
        },
      },
    ],
  ),
  limited(
    "If H is not given … it is unknown whether that event counts",
    twoPerMonth,
    [cap],
    [
      {
        record: {},
        expect: {
          recommendations: [{ action: "think" }],
          deferred: [
            { action: "call", limits: [{ id: "cap" }], until: null, unknown: ["contacts"] },
            { action: "mail", unknown: ["contacts"] },
          ],
          questions: [],
        },
      },
    ],
  ),
  limited(
    "fewer than N events count or may count now … `unknown` lists what the limits of the first kind lack; a limit that leaves it unknown until when asks",
    "limit anything that contacts customer to 2 per 30 days counting contacts where topic = subject\n  id cap\n",
    [
      limit(
        "cap",
        2,
        per(
          b.duration(30, "day"),
          b.compare({ kind: "field", name: "topic" }, "=", b.name("subject")),
        ),
      ),
    ],
    [
      {
        record: { contacts: [{ at: "2026-11-20", topic: "x" }] },
        expect: {
          recommendations: [{ action: "call" }, { action: "think" }],
          deferred: [{ action: "mail", until: null, unknown: ["subject"] }],
          questions: [{ fact: "subject", settles: 1 }],
        },
      },
      {
        record: { contacts: [{ at: "2026-11-20" }], subject: "x" },
        expect: {
          deferred: [{ action: "mail", until: null, unknown: ["contacts"] }],
          questions: [],
        },
      },
      {
        record: { contacts: [{ at: "2026-11-20", topic: "y" }], subject: "x" },
        expect: { recommendations: [{ action: "call" }, { action: "mail" }, { action: "think" }] },
      },
      {
        record: { contacts: [{ at: "2026-10-01" }], subject: "x" },
        expect: { recommendations: [{ action: "call" }, { action: "mail" }, { action: "think" }] },
      },
    ],
    { text: "fact subject is text\n", playbook: { facts: [b.fact("subject", b.textType)] } },
  ),
  {
    pins: "it covers recommendations as a guardrail without a medium covers them (so unknown traits are covered), and is active as a guardrail is",
    text: `${header}setting most is 2
rule
  then act and wait and walk
  id all
limit anything that sells to most per day counting contacts
  id cap
limit anything that sells to 1 per day counting contacts
  valid until 2026-11-22
  id old
`,
    playbook: b.playbook({
      histories: [contacts],
      settings: [{ name: "most", value: { kind: "number", value: 2 }, set: null }],
      rules: [b.rule("all", null, ["act", "wait", "walk"])],
      limits: [
        limit("cap", "most", per(b.duration(1, "day")), { covers: { traits: ["sells"] } }),
        limit("old", 1, per(b.duration(1, "day")), {
          covers: { traits: ["sells"] },
          valid: { from: null, until: "2026-11-22" },
        }),
      ],
    }),
    situations: [
      {
        record: { contacts: [] },
        expect: {
          recommendations: [{ action: "act" }, { action: "wait" }],
          deferred: [{ action: "walk", limits: [{ id: "cap" }], until: "2026-11-24T09:00:00Z" }],
        },
      },
      {
        record: { contacts: [] },
        now: "2026-11-22T09:00:00Z",
        expect: { recommendations: [{ action: "act" }] },
      },
    ],
  },
];
