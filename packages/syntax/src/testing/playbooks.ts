import fc from "fast-check";

/**
 * Generated playbooks. A statement is a list of atoms; between two of them may stand a space, or a line end with indentation
 * and comments. Names and literals are single atoms, because they never cross a line end.
 */
export type Atoms = readonly string[];

/** Names that hold no word of an action's clauses. */
const carriedName = fc.constantFrom(
  "stage",
  "deal value",
  "Größe",
  "phase 2",
  "source list",
  "24h hotline",
);
const plainNames = [
  "stage",
  "deal value",
  "days in stage",
  "test drive requested",
  "time to decision",
  "Größe",
  "użytkownik 2",
  "日本 市場",
  "R&D budget",
  "customer's e-mail",
  "phase 2",
  "source list",
  "limit order",
  "use case",
  "rule book",
  "24h hotline",
  "`is before and after`",
  "`call when ready`",
];
const factName = fc.constantFrom(...plainNames);
const actionName = fc.constantFrom(
  "offer expert chat",
  "pitch project",
  "share source list",
  "offer test drive",
  "24h hotline",
  "limit order",
  "use case",
  "Angebot prüfen",
  "call in 2 steps",
  "`call back after hours`",
);
const value = fc.constantFrom(
  "evaluation",
  "purchase",
  "A+",
  "A-",
  "new product",
  "`known`",
  "yes",
  "2nd visit",
);
const text = fc
  .string({ unit: fc.constantFrom(..."abc ÄßéЖ日#`|,()=<>+-*/'\\\"".split("")), maxLength: 12 })
  .map((content) => `"${content.replace(/["\\]/g, "\\$&")}"`);
const amount = fc.oneof(
  fc.nat(10_000).map(String),
  fc.constantFrom("0.5", "1.5M", "50k", "1000000", "12.25"),
);
const duration = fc.oneof(
  fc.constantFrom("1h", "24h", "30min", "2d", "1 week", "3 months", "10 s"),
  fc
    .tuple(
      fc.integer({ min: 1, max: 99 }),
      fc.constantFrom("business days", "hours", "min", "days"),
    )
    .map(([count, unit]) => `${count} ${unit}`),
  fc.constantFrom('3 business days in "Vienna office"', '1 business hour in "the \\"shop\\""'),
);
const moment = fc.constantFrom("2026-11-23", "2026-11-23T09:00Z", "2026-01-01T00:00:00.5+02:00");
const literal = fc.oneof(
  amount,
  amount.map((number) => `-${number}`),
  amount.map((number) => `${number} EUR`),
  fc.nat(100).map((points) => `${points}%`),
  duration,
  moment,
  text,
);

const { sum } = fc.letrec<{ sum: Atoms }>((tie) => ({
  sum: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.oneof(factName, literal).map((atom) => [atom]),
    fc
      .tuple(tie("sum"), fc.constantFrom("+", "-", "*", "/"), tie("sum"))
      .map(([left, operator, right]) => [...left, operator, ...right]),
    tie("sum").map((inner) => ["(", ...inner, ")"]),
    fc
      .tuple(
        fc.constantFrom("80%", "12.5 percent"),
        fc.oneof(
          factName.map((name) => [name]),
          tie("sum").map((inner) => ["(", ...inner, ")"]),
        ),
      )
      .map(([share, whole]) => [share, "of", ...whole]),
  ),
}));

const separated = (items: readonly Atoms[]): Atoms =>
  items.flatMap((item, index) => (index === 0 ? item : [",", ...item]));

const side = fc.oneof(
  value.map((name) => [name]),
  sum,
);
const comparison: fc.Arbitrary<Atoms> = fc.oneof(
  fc
    .tuple(
      sum,
      fc.constantFrom(
        "=",
        "!=",
        "<",
        "<=",
        ">",
        ">=",
        "is",
        "is not",
        "contains",
        "starts with",
        "is before",
        "is after",
        "is more than",
        "is less than",
        "is at least",
        "is at most",
      ),
      side,
    )
    .map(([left, operator, right]) => [...left, ...operator.split(" "), ...right]),
  fc
    .tuple(
      sum,
      fc.constantFrom("is one of", "is not one of"),
      fc.array(side, { minLength: 1, maxLength: 3 }),
    )
    .map(([left, operator, list]) => [...left, ...operator.split(" "), ...separated(list)]),
  fc
    .tuple(sum, fc.constantFrom("in", "not in"), fc.array(side, { minLength: 1, maxLength: 3 }))
    .map(([left, operator, list]) => [
      ...left,
      ...operator.split(" "),
      "(",
      ...separated(list),
      ")",
    ]),
  fc
    .tuple(sum, sum, sum)
    .map(([left, low, high]) => [...left, "is", "between", ...low, "and", ...high]),
  fc
    .tuple(factName, amount, amount)
    .map(([name, low, high]) => [name, "is", "from", low, "to", high]),
  fc
    .tuple(factName, fc.constantFrom("known", "unknown"))
    .map(([name, state]) => [name, "is", state]),
  fc
    .tuple(factName, fc.constantFrom("more", "less"), duration, fc.constantFrom("ago", "away"))
    .map(([name, more, distance, word]) => [name, "is", more, "than", distance, word]),
  factName.map((name) => [name]),
);

const historyName = fc.constantFrom(
  "number of contacts",
  "no contact",
  "first 3 experts",
  "90th percentile of amount of orders",
  "stage",
  "`in last and where`",
);
/** A name with at least one part of a history. */
const historyPart: fc.Arbitrary<Atoms> = fc
  .tuple(
    historyName,
    fc.option(fc.constantFrom("30 days", "24h", "2 business hours", "1 month"), { nil: null }),
    fc.option(
      fc.oneof(
        comparison.map((inner) => ["(", ...inner, ")"]),
        fc.constantFrom(["medium", "=", "phone"], ["its amount", ">", "5 EUR", "*", "2"]),
        fc.constantFrom(["not", "medium", "in", "(", "phone", ")"], ["at", "is", "known"]),
      ),
      { nil: null },
    ),
    fc.option(fc.constantFrom("by highest", "by lowest"), { nil: null }),
  )
  .filter((parts) => parts.some((part, index) => index > 0 && part !== null))
  .map(([name, window, where, order]) => [
    name,
    ...(window === null ? [] : ["in", "last", window]),
    ...(where === null ? [] : ["where", ...where]),
    ...(order === null ? [] : [...order.split(" "), "deals won"]),
  ]);
const historyComparison: fc.Arbitrary<Atoms> = fc.oneof(
  historyPart,
  historyPart.map((left) => [...left, ">=", "2"]),
  fc.tuple(factName, historyPart).map(([left, right]) => [left, "<", ...right]),
);

/** A condition without `is not A or B`, which is an error of its own. */
export const condition: fc.Arbitrary<Atoms> = fc.letrec<{ condition: Atoms }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    comparison,
    historyComparison,
    fc
      .tuple(tie("condition"), fc.constantFrom("and", "or"), tie("condition"))
      .map(([left, operator, right]) => ["(", ...left, ")", operator, "(", ...right, ")"]),
    fc.tuple(comparison, tie("condition")).map(([left, right]) => [...left, "and", ...right]),
    tie("condition").map((inner) => ["not", "(", ...inner, ")"]),
  ),
})).condition;

const role = fc.oneof(fc.constantFrom("account manager", "owner", "`by whom`"), text);
const actionClause: fc.Arbitrary<Atoms> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("within", "after", "every"),
      fc.oneof(
        duration.map((length) => [length]),
        fc.constantFrom(
          ["answer target"],
          ["80%", "of", "answer target"],
          ["80%", "*", "(", "answer target", ")"],
        ),
      ),
    )
    .map(([word, length]) => [word, ...length]),
  fc.tuple(fc.constantFrom("by", "to", "via"), role).map(([word, who]) => [word, who]),
  fc
    .array(carriedName, { minLength: 1, maxLength: 3 })
    .map((facts) => ["with", ...separated(facts.map((fact) => [fact]))]),
  fc.tuple(role, duration).map(([who, length]) => ["escalating", "to", who, "after", length]),
);
const actions: fc.Arbitrary<Atoms> = fc
  .array(fc.tuple(actionName, fc.array(actionClause, { maxLength: 3 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((all) =>
    all.flatMap(([name, clauses], index) => [
      ...(index === 0 ? [] : ["and"]),
      name,
      ...clauses.flat(),
    ]),
  );

const optional = (clause: fc.Arbitrary<Atoms>): fc.Arbitrary<Atoms> =>
  fc.option(clause, { nil: [] });
const annotations: fc.Arbitrary<Atoms> = fc
  .tuple(
    optional(text.map((why) => ["because", why])),
    optional(text.map((from) => ["source", from])),
    optional(fc.integer({ min: -5, max: 99 }).map((number) => ["priority", String(number)])),
    optional(
      fc.constantFrom(
        ["valid", "from", "2026-01-01"],
        ["valid", "from", "2026-01-01", "until", "2026-12-31"],
      ),
    ),
  )
  .map((clauses) => clauses.flat());

const choiceName = fc.constantFrom("next step", "who calls", "Größe", "`for sale`", "24h hotline");
const membership = optional(choiceName.map((name) => ["for", name]));
const choice: fc.Arbitrary<Atoms> = fc
  .tuple(choiceName, fc.constantFrom("first match", "highest priority"))
  .map(([name, policy]) => ["choice", name, "picks", policy]);
const variant = fc
  .tuple(value, fc.integer({ min: 1, max: 99 }))
  .map(([name, share]) => [name, `${share}%`]);
const salt = optional(text.map((one) => ["salt", one]));
const experiment: fc.Arbitrary<Atoms> = fc
  .tuple(factName, factName, fc.array(variant, { minLength: 1, maxLength: 4 }), salt)
  .map(([name, subject, variants, rest]) => [
    ...["experiment", name, "splits", subject],
    ...separated(variants.map(([first = "", ...more]) => [`\n  ${first}`, ...more])),
    ...rest,
  ]);
const rule: fc.Arbitrary<Atoms> = fc
  .tuple(
    text,
    membership,
    condition,
    actions,
    optional(condition.map((c) => ["unless", ...c])),
    annotations,
  )
  .map(([title, choice, when, then, unless, rest]) => [
    "rule",
    title,
    ...choice,
    "when",
    ...when,
    "then",
    ...then,
    ...unless,
    ...rest,
  ]);
const oneLineRule: fc.Arbitrary<Atoms> = fc
  .tuple(condition, actions)
  .map(([when, then]) => ["when", ...when, "then", ...then]);
const titledPattern: fc.Arbitrary<Atoms> = fc
  .tuple(
    optional(text.map((title) => [title])),
    fc.oneof(
      actionName.map((name) => [name]),
      fc.constantFrom(
        ["anything"],
        ["anything", "that", "sells"],
        ["anything", "that", "is", "human", "and", "sells"],
      ),
    ),
  )
  .map(([title, pattern]) => [...title, ...pattern]);
const never: fc.Arbitrary<Atoms> = fc
  .tuple(
    titledPattern,
    optional(role.map((medium) => ["via", medium])),
    optional(condition.map((c) => ["when", ...c])),
    annotations,
  )
  .map(([pattern, via, when, rest]) => ["never", ...pattern, ...via, ...when, ...rest]);
const limit: fc.Arbitrary<Atoms> = fc
  .tuple(
    titledPattern,
    fc.constantFrom("1", "2", "12", "contact cap", "`cap per customer`"),
    fc.oneof(
      fc.constant(["decision"]),
      fc
        .tuple(
          fc.constantFrom(
            "30 days",
            "month",
            "24h",
            "business day",
            "2 business hours",
            "quiet time",
          ),
          fc.constantFrom("contacts", "letters of intent", "`orders per year`"),
        )
        .map(([per, history]) => [per, "counting", history]),
    ),
    annotations,
  )
  .map(([pattern, count, per, rest]) => ["limit", ...pattern, "to", count, "per", ...per, ...rest]);
const scoreItem: fc.Arbitrary<Atoms> = fc
  .tuple(fc.constantFrom("add", "take"), amount, optional(condition.map((c) => ["when", ...c])))
  .map(([word, points, when]) => [word, points, ...when]);
const bandName = fc.constantFrom("cold", "warm", "Größe", "phase 2", "`below zero`", "add on");
const bands: fc.Arbitrary<Atoms> = fc
  .tuple(
    fc.array(fc.tuple(bandName, fc.oneof(amount, fc.constant("warm limit"))), { maxLength: 3 }),
    bandName,
  )
  .map(([lower, last]) => [
    "\n  bands",
    ...separated([...lower.map(([name, end]) => [name, "below", end]), [last]]),
  ]);
const score: fc.Arbitrary<Atoms> = fc
  .tuple(factName, fc.array(scoreItem, { minLength: 1, maxLength: 4 }), optional(bands))
  .map(([name, items, rest]) => ["score", name, ...items.flat(), ...rest]);
const promisedTraits = fc.constantFrom(
  [],
  ["that", "sells"],
  ["that", "is", "human", "and", "sells"],
);
const promised: fc.Arbitrary<Atoms> = fc.oneof(
  promisedTraits.map((traits) => ["nothing", ...traits]),
  actionName.map((name) => [`no ${name}`]),
  fc
    .tuple(fc.constantFrom("anything", "everything"), promisedTraits, actionClause)
    .map(([word, traits, clause]) => [word, ...traits, ...clause]),
  fc
    .tuple(actionName, fc.array(actionClause, { maxLength: 2 }))
    .map(([name, clauses]) => [name, ...clauses.flat()]),
);
const byTraits = (left: Atoms, right: Atoms) =>
  Number(left.includes("that")) - Number(right.includes("that"));
const promise: fc.Arbitrary<Atoms> = fc
  .tuple(
    text,
    optional(condition.map((c) => ["when", ...c])),
    fc.array(promised, { minLength: 1, maxLength: 3 }),
    fc.constantFrom([], ["despite limits"]),
    optional(text.map((why) => ["because", why])),
  )
  .map(([title, when, then, despite, because]) => [
    ...["promise", title, ...when, "then"],
    // An action after traits would be one of them.
    ...then.toSorted(byTraits).flatMap((one, index) => (index === 0 ? one : ["and", ...one])),
    ...despite,
    ...because,
  ]);

/** Columns, each with cells that fit it. */
const columns = [
  {
    heading: "when stage",
    cells: [
      "-",
      "evaluation",
      "not A+",
      "new product, A-",
      "unknown",
      "known",
      '"a | b"',
      "after sales",
      "= not yet",
      "one of not yet, A+",
      "= known contact",
      "`not yet`",
    ],
  },
  {
    heading: "when  deal value",
    cells: [
      ">=50k EUR",
      "5 to 10",
      "= 10 - 5",
      "5 * 2",
      "= 10-20",
      "from -1 to 2.5",
      "between 5 and low",
      "more than 5 or unknown",
      "–",
      ">= 3 and<5",
    ],
  },
  {
    heading: "when Größe",
    cells: [
      "日本 市場",
      "in (a, b)",
      "not in (a)",
      "contains wood",
      "does not contain x",
      "less than 3 days ago",
      "is before renewal date",
      ">= 12.5% of stage",
      "< 80% * (stage + 1)",
      "not one of a",
      "one of a",
    ],
  },
  { heading: "then contact mode", cells: ["human", '"text"', "5 * stage", "-", "unknown"] },
  {
    heading: "then",
    cells: [
      "offer expert chat within 1h via phone",
      "pitch project and\twait",
      "wait within 50% * answer target",
      "-",
    ],
  },
  {
    heading: "because",
    cells: ["slow answers (40 %), or so", '"with | bar"', "-", "", 'S4\'s "x"'],
  },
] as const;
const table: fc.Arbitrary<Atoms> = fc
  .tuple(
    text,
    fc.constantFrom("first match", "unique", "collect", "First match"),
    fc.subarray([...columns], { minLength: 1 }),
    fc.array(fc.array(fc.nat(60), { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(" ", "", "  "),
    annotations,
  )
  .map(([title, policy, some, picks, space, rest]) => {
    const used = some.some(({ heading }) => heading.startsWith("then"))
      ? some
      : [...some, ...columns.slice(4, 5)];
    const row = (cells: readonly string[]) =>
      `\n|${cells.map((cell) => `${space}${cell} `).join("|")}|`;
    const rows = picks.map((pick) =>
      row(used.map(({ cells }, index) => cells[(pick[index] ?? 0) % cells.length] ?? "-")),
    );
    return [
      ...["table", title, policy, row(used.map(({ heading }) => heading)), ...rows],
      ...(rest.length === 0 ? [] : [`\n  ${rest[0]}`, ...rest.slice(1)]),
    ];
  });
const type: fc.Arbitrary<Atoms> = fc.oneof(
  fc.constantFrom(
    ["yes/no"],
    ["number"],
    ["percent"],
    ["duration"],
    ["date"],
    ["time"],
    ["text"],
    ["money", "in", "EUR"],
    ["number", "from", "0", "to", "10"],
    ["number", "from", "-5", "to", "1.5"],
  ),
  fc
    .tuple(
      fc.constantFrom("one", "step", "list of one"),
      fc.array(value, { minLength: 1, maxLength: 4 }),
    )
    .map(([words, values]) => [
      ...words.split(" "),
      "of",
      ...separated(values.map((one) => [one])),
    ]),
);
const fact: fc.Arbitrary<Atoms> = fc
  .tuple(factName, type, optional(text.map((question) => ["ask", question])))
  .map(([name, is, ask]) => ["fact", name, "is", ...is, ...ask]);
const fieldName = fc.constantFrom(...plainNames, "source", "when asked", "list price", "number");
const history: fc.Arbitrary<Atoms> = fc
  .tuple(
    fc.constantFrom("history", "list"),
    fc.constantFrom("contact", "letter of intent", "Größe", "plural", "`has it`"),
    fc.constantFrom([], ["plural contacts made"], ["plural `plural has`"]),
    fc.array(fc.tuple(fieldName, type), { minLength: 1, maxLength: 4 }),
  )
  .map(([word, name, plural, fields]) => [
    word,
    name,
    ...plural,
    "has",
    ...fields.flatMap(([field, is]) => [`\n  ${field} is`, ...is]),
  ]);
const action: fc.Arbitrary<Atoms> = fc
  .tuple(
    actionName.filter((name) => name !== "call in 2 steps"),
    fc.subarray(["human", "helps", "contacts customer"], { minLength: 1 }),
  )
  .map(([name, traits]) => ["action", name, "is", ...separated(traits.map((trait) => [trait]))]);
const declarations: fc.Arbitrary<Atoms> = fc.oneof(
  fact,
  choice,
  experiment,
  history,
  promise,
  action,
  fc.tuple(factName, condition).map(([name, c]) => ["define", name, "as", ...c]),
  fc.tuple(factName, literal).map(([name, v]) => ["setting", name, "is", v]),
  fc.tuple(factName, literal).map(([name, v]) => ["set", name, "to", v]),
  text.map((path) => ["use", path]),
  text.map((title) => ["without rule", title]),
);
const playbook: fc.Arbitrary<Atoms> = fc
  .tuple(text, optional(text.map((calendar) => ["calendar", calendar])))
  .map(([title, calendar]) => ["playbook", title, "version", "1.0.0", ...calendar]);

/** Begins a line, as the clauses of a calendar must. */
const onLine = ([first = "", ...rest]: Atoms): Atoms => [`\n  ${first}`, ...rest];
const weekdays: fc.Arbitrary<Atoms> = fc.constantFrom(
  ["Monday", "to", "Friday"],
  ["Mon-Fri"],
  ["Sa"],
  ["weekdays"],
  ["every", "day"],
  ["Monday", ",", "Wednesday", "and", "Saturday", "-", "Sunday"],
);
const hours: fc.Arbitrary<Atoms> = fc.constantFrom(
  ["09:00-17:00"],
  ["9-17"],
  ["from", "9am", "to", "5", "pm"],
  ["around", "the", "clock"],
  ["09:00", "-", "12:00", ",", "13:00–17:30"],
  ["22:00-06:00"],
);
const closedDay: fc.Arbitrary<Atoms> = fc.constantFrom(
  ["2026-12-24"],
  ["24", "December"],
  ["2026-12-28", "to", "2027-01-05"],
);
const calendarClause: fc.Arbitrary<Atoms> = fc.oneof(
  fc.tuple(weekdays, hours).map(([days, times]) => onLine(["open", ...days, ...times])),
  fc
    .array(closedDay, { minLength: 1, maxLength: 9 })
    .map((days) => onLine(["closed", "on", ...separated(days)])),
  fc.constantFrom(["holidays", "of", "DE-BY"], ["holidays", "of", "AT", ",", "CH-ZH"]).map(onLine),
);
const calendar: fc.Arbitrary<Atoms> = fc
  .tuple(
    text,
    fc.option(fc.constantFrom("UTC", "Europe/Berlin"), { nil: null }),
    fc.array(calendarClause, { maxLength: 4 }),
  )
  .map(([title, zone, clauses]) => [
    "calendar",
    title,
    ...(zone === null ? [] : onLine(["zone", zone])),
    ...clauses.flat(),
  ]);

/** A statement that has no error, and whose clauses need no lines of their own. */
export const statement: fc.Arbitrary<Atoms> = fc.oneof(
  rule,
  oneLineRule,
  never,
  limit,
  score,
  table,
  declarations,
  playbook,
  calendar,
);
/** As above, but never continued by a `when` at the margin and never beginning with one. */
export const titledStatement: fc.Arbitrary<Atoms> = fc.oneof(
  rule,
  never,
  limit,
  score,
  declarations,
  playbook,
  calendar,
);

const gap = fc.oneof(
  { weight: 12, arbitrary: fc.constant(" ") },
  { weight: 1, arbitrary: fc.constant("  ") },
  { weight: 1, arbitrary: fc.constant("\n  ") },
  { weight: 1, arbitrary: fc.constant("\r\n\t") },
);
const commentGap = fc.oneof(
  { weight: 10, arbitrary: fc.constant(" ") },
  { weight: 1, arbitrary: fc.constant("\n   ") },
  { weight: 1, arbitrary: fc.nat(99).map((n) => ` # trailing ${n}\n  `) },
  { weight: 1, arbitrary: fc.nat(99).map((n) => `\n # own line ${n}\n  `) },
);
const between = fc.constantFrom(
  "\n",
  "\n\n",
  "\n\n\n\n",
  "\n# between\n",
  "\n\n# before\n",
  "\n  # after\n\n",
  " # end\n",
);

/** The text of several statements with arbitrary white space, and comments wherever one may stand. */
export function playbookText(comments: boolean): fc.Arbitrary<string> {
  const gaps = fc.array(comments ? commentGap : gap, { minLength: 1, maxLength: 40 });
  const ends = comments ? between : fc.constant("\n");
  return fc
    .array(fc.tuple(statement, gaps, ends), { minLength: 1, maxLength: 6 })
    .map((all) => all.map(([atoms, spaces, end]) => laidOut(atoms, spaces) + end).join(""));
}

/** The atoms with the gaps between them, over and over. */
export function laidOut(atoms: Atoms, gaps: readonly string[]): string {
  return atoms
    .flatMap((atom, index) => (index === 0 ? [atom] : [gaps[index % gaps.length] ?? " ", atom]))
    .join("");
}
