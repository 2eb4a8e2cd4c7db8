import { describeType } from "../types/describe.ts";
import type { Type } from "../types/type.ts";
import { defineFinding } from "./define.ts";
import { didYouMean, listed, quoted } from "./words.ts";

/** `given x > 5`. */
export const notExact = defineFinding<{ readonly source: string }>({
  code: "HR5001",
  name: "given-not-exact",
  severity: "error",
  message: ({ source }) => `${quoted(source)} fixes no value, and a test gives exact values.`,
  hint: () => "Write `given NAME = VALUE`, a yes/no fact alone, `not NAME`, or `NAME is unknown`.",
  explanation:
    "A test describes one situation. `=` or `is` with one value says what a fact is there; a comparison, `or` and a list leave it open.",
  wrong: 'when size > 5 then call customer\ntest "large"\n  given size > 5\n  expect call customer',
  right: 'when size > 5 then call customer\ntest "large"\n  given size = 6\n  expect call customer',
});

/** Two values for one fact, or two times. */
export const contradiction = defineFinding<{
  readonly first: string;
  readonly second: string;
  readonly name: string;
}>({
  code: "HR5002",
  name: "given-contradiction",
  severity: "error",
  message: ({ first, second }) =>
    `${quoted(second)} contradicts ${quoted(first)} of the same test.`,
  hint: () => "Keep one of the two, or write two tests.",
  explanation:
    "A test describes one situation, in which each fact has one value. Two values are two situations, so two tests.",
  wrong:
    'when stage = evaluation then call customer\ntest "both"\n  given stage = evaluation and stage = renewal\n  expect call customer',
  right:
    'when stage = evaluation then call customer\ntest "one"\n  given stage = evaluation\n  expect call customer',
});

const givenInstead = {
  definition: (name: string) =>
    `Give the facts that it follows from, or check it: \`expect ${name} = …\`.`,
  setting: () => "Give facts; a setting has the value that the playbook sets.",
  moment: () => "Write `given at 2026-11-23`, or `given at 2026-11-23T09:00Z`.",
  experiment: (name: string) =>
    `Give one of its variants, as in \`given ${name} = control\`, or the fact that it splits.`,
};

/** A test that gives a define. */
export const notAGivenFact = defineFinding<{
  readonly name: string;
  readonly kind: keyof typeof givenInstead;
}>({
  code: "HR5003",
  name: "given-not-a-fact",
  severity: "error",
  message: ({ name, kind }) =>
    kind === "moment"
      ? `\`${name}\` is when the decision is made, which a test says in other words.`
      : `\`${name}\` is ${kind === "experiment" ? "an" : "a"} ${kind}, so a test cannot give it ${kind === "experiment" ? "this" : "a value"}.`,
  hint: ({ name, kind }) => givenInstead[kind](name),
  explanation:
    "A situation consists of facts. What is computed from them is for the playbook to say.",
  wrong:
    'define big as size > 5\nwhen big then call customer\ntest "big"\n  given big\n  expect call customer',
  right:
    'define big as size > 5\nwhen big then call customer\ntest "big"\n  given size = 6\n  expect call customer',
});

/** A test of something that no rule recommends and no statement declares. */
export const unknownExpected = defineFinding<{
  readonly name: string;
  readonly what: "action" | "fact";
  readonly near: string | undefined;
}>({
  code: "HR5004",
  name: "unknown-in-test",
  severity: "error",
  message: ({ name, what }) =>
    what === "action"
      ? `No rule recommends \`${name}\`, and no statement declares it.`
      : `No rule reads a fact \`${name}\`, and no statement declares it.`,
  hint: ({ near, what }) =>
    didYouMean(
      near,
      what === "action"
        ? "Write the action as the rule has it."
        : "Write the fact as the rules have it.",
    ),
  explanation:
    "A test that speaks of something the playbook does not know would test nothing, however it comes out. Usually a name is misspelt, or the rule was renamed.",
  wrong: 'when urgent then call customer\ntest "urgent"\n  given urgent\n  expect cal customer',
  right: 'when urgent then call customer\ntest "urgent"\n  given urgent\n  expect call customer',
});

/** `expect X` and `expect no X` in one test. */
export const expectContradiction = defineFinding<{
  readonly first: string;
  readonly second: string;
}>({
  code: "HR5005",
  name: "expect-contradiction",
  severity: "error",
  message: ({ first, second }) =>
    `${quoted(second)} contradicts ${quoted(first)} of the same test.`,
  hint: () => "Keep one of the two: no decision can fulfil both.",
  explanation:
    "All expectations of a test hold at once, or the test fails. These two never hold together.",
  wrong:
    'when urgent then call customer\ntest "urgent"\n  given urgent\n  expect call customer\n  expect no call customer',
  right: 'when urgent then call customer\ntest "urgent"\n  given urgent\n  expect call customer',
});

/** A fact in a test that no rule reads. */
export const givenUnread = defineFinding<{
  readonly name: string;
  readonly near: string | undefined;
  /** The history or list that its words begin with. */
  readonly of?: { readonly plural: string; readonly rows: readonly [string, string] } | undefined;
}>({
  code: "HR5006",
  name: "given-unread",
  severity: "warning",
  message: ({ name }) => `No rule reads \`${name}\`, so giving it changes nothing.`,
  hint: ({ near, of }) =>
    of === undefined
      ? didYouMean(near, "Remove it, or write the fact as the rules have it.")
      : `If it tells of the \`${of.plural}\`, write \`given ${of.plural}\`, below it \`${of.rows[0]}\`, and below that a row for each: \`${of.rows[1]}\`.`,
  explanation:
    "A test gives what matters for the decision. A fact that no rule reads is usually misspelt.",
  wrong: 'when urgent then call customer\ntest "urgent"\n  given urgnt\n  expect nothing',
  right: 'when urgent then call customer\ntest "not urgent"\n  given not urgent\n  expect nothing',
});

/** `expect asks` of something that nobody is asked for. */
export const askedNotAFact = defineFinding<{ readonly name: string; readonly kind: string }>({
  code: "HR5007",
  name: "asked-not-a-fact",
  severity: "error",
  message: ({ name, kind }) => `\`${name}\` is a ${kind}, and only facts are asked for.`,
  hint: () => "Name the fact whose value is missing.",
  explanation:
    "Questions are put for facts that are not known. What is computed or fixed is never asked for.",
  wrong: 'define big as size > 5\nwhen big then call customer\ntest "unknown"\n  expect asks big',
  right: 'define big as size > 5\nwhen big then call customer\ntest "unknown"\n  expect asks size',
});

/** A value that the fact's type does not have. */
export const givenOutside = defineFinding<{
  readonly name: string;
  readonly value: string;
  readonly type: Type;
}>({
  code: "HR5008",
  name: "given-outside",
  severity: "error",
  message: ({ name, value, type }) =>
    `${quoted(name)} is ${describeType(type)}, so it is never ${quoted(value)}.`,
  hint: () => "Give a value that the fact can have.",
  explanation:
    "Data outside the bounds of a fact's type is rejected before anything is decided, so a test with it could not run. A test describes a situation that can happen.",
  wrong:
    'fact rating is number from 1 to 5\nwhen rating > 3 then thank customer\ntest "six"\n  given rating = 6\n  expect thank customer',
  right:
    'fact rating is number from 1 to 5\nwhen rating > 3 then thank customer\ntest "five"\n  given rating = 5\n  expect thank customer',
});

/** `expect X within 1h pending`. */
export const pendingClause = defineFinding<{ readonly clause: string }>({
  code: "HR5009",
  name: "pending-clause",
  severity: "error",
  message: ({ clause }) =>
    `${quoted(clause)} cannot be told of a pending action: nothing is recommended yet.`,
  hint: ({ clause }) => `Leave ${quoted(clause)} out.`,
  explanation:
    "An action is pending while a fact is missing to tell whether a rule recommends it. Until then it has no deadline, nobody who does it, and no way by which it is done.",
  wrong:
    'when urgent then call customer within 1h\ntest "unknown"\n  expect call customer within 1h pending',
  right: 'when urgent then call customer within 1h\ntest "unknown"\n  expect call customer pending',
});

const contact = "history contact has\n  medium is one of phone, email\n  seen is list of text\n";

/** A test that gives what is worked out from a history. */
export const givenAggregate = defineFinding<{
  readonly source: string;
  readonly plural: string;
  /** Whether only the name stands there. */
  readonly alone: boolean;
  /** The row of fields, and one with values. */
  readonly rows: readonly [string, string];
}>({
  code: "HR5010",
  name: "given-history-figure",
  severity: "error",
  message: ({ source, plural, alone }) =>
    alone
      ? `\`given ${source}\` has no rows below it.`
      : `${quoted(source)} says something of the \`${plural}\`, and a test gives the \`${plural}\` themselves.`,
  hint: ({ plural, rows: [fields, row] }) =>
    `Write \`given ${plural}\`, below it \`${fields}\`, and below that a row for each: \`${row}\`. If there are none: \`given no ${plural}\`.`,
  explanation:
    "A test describes a situation by its facts and by the events of its histories. Counts, sums and times are worked out from those, which is part of what the test checks.",
  wrong: `${contact}when number of contacts > 1 then send newsletter\ntest "many"\n  given number of contacts = 2\n  expect send newsletter`,
  right: `${contact}when number of contacts > 1 then send newsletter\ntest "many"\n  given contacts\n    | at         |\n    | 2 days ago |\n    | 3 days ago |\n  expect send newsletter`,
});

/** A row without a time. */
export const eventWithoutTime = defineFinding<{
  readonly plural: string;
  readonly column: boolean;
}>({
  code: "HR5011",
  name: "event-without-time",
  severity: "error",
  message: ({ plural, column }) =>
    column
      ? `The rows of \`${plural}\` have no column \`at\`, so nobody knows when they happened.`
      : `This row of \`${plural}\` does not say when it happened.`,
  hint: () =>
    "Give the time in the column `at`: `3 days ago`, `2026-01-02` or `2026-01-02T09:00Z`.",
  explanation:
    "An event of a history happened at some instant, and windows and `last` go by it. Data without it is rejected, so a test cannot leave it out either.",
  wrong: `${contact}when no contact then send newsletter\ntest "one"\n  given contacts\n    | medium |\n    | phone  |\n  expect nothing`,
  right: `${contact}when no contact then send newsletter\ntest "one"\n  given contacts\n    | at         | medium |\n    | 2 days ago | phone  |\n  expect nothing`,
});

/** Two values in one cell. */
export const severalValues = defineFinding<{ readonly field: string; readonly cell: string }>({
  code: "HR5012",
  name: "several-values-in-a-cell",
  severity: "error",
  message: ({ field, cell }) => `\`${field}\` has one value, and ${quoted(cell)} are several.`,
  hint: () => "Give one value in each cell, or declare the field with `list of`.",
  explanation:
    "A cell holds what a field of one event or record has. Several values with commas fit only a field that is declared as a list.",
  wrong: `${contact}when no contact then send newsletter\ntest "one"\n  given contacts\n    | at         | medium       |\n    | 2 days ago | phone, email |\n  expect nothing`,
  right: `${contact}when no contact then send newsletter\ntest "one"\n  given contacts\n    | at         | seen           |\n    | 2 days ago | price, catalog |\n  expect nothing`,
});

/** `given chat first = chat`, where the experiment splits what is computed. */
export const splitsNoFact = defineFinding<{
  readonly experiment: string;
  readonly subject: string;
}>({
  code: "HR5020",
  name: "variant-of-no-fact",
  severity: "error",
  message: ({ experiment, subject }) =>
    `\`${experiment}\` splits \`${subject}\`, which is computed, so a test cannot choose who has a variant.`,
  hint: ({ subject }) => `Give the facts that \`${subject}\` follows from.`,
  explanation:
    "For a variant that a test gives, some value of the fact is taken which has that variant. What follows from other facts has no value of its own to take.",
  wrong:
    'define half as size > 5\nexperiment chat first splits half\n  control 50%, chat 50%\nwhen chat first = chat then offer chat\ntest "chat"\n  given chat first = chat\n  expect offer chat',
  right:
    'define half as size > 5\nexperiment chat first splits half\n  control 50%, chat 50%\nwhen chat first = chat then offer chat\ntest "chat"\n  given size = 3\n  expect chat first is known',
});

/** `given account id = "a" and chat first = chat`, which do not go together. */
export const otherVariant = defineFinding<{
  readonly given: string;
  readonly experiment: string;
  readonly has: string | null;
  readonly wanted: string | null;
}>({
  code: "HR5021",
  name: "other-variant",
  severity: "error",
  message: ({ given, experiment, has, wanted }) =>
    `With ${quoted(given)}, \`${experiment}\` is ${has === null ? "not known" : `\`${has}\``}, not ${wanted === null ? "unknown" : `\`${wanted}\``}.`,
  hint: () =>
    "Leave out one of the two: without the fact, the test takes somebody who has the variant.",
  explanation:
    "Who has which variant is computed from the fact that the experiment splits, and a test cannot change it. It may give the fact, or the variant that somebody has.",
  wrong:
    'fact account id is text\nexperiment chat first splits account id\n  control 50%, chat 50%\nwhen chat first = chat then offer chat\ntest "chat"\n  given account id = "account 1" and chat first = control\n  expect nothing',
  right:
    'fact account id is text\nexperiment chat first splits account id\n  control 50%, chat 50%\nwhen chat first = chat then offer chat\ntest "control"\n  given chat first = control\n  expect nothing',
});

/** Variants that nobody has together. */
export const noSubjectWith = defineFinding<{
  readonly wanted: readonly string[];
  readonly subject: string;
}>({
  code: "HR5022",
  name: "nobody-with-variant",
  severity: "error",
  message: ({ wanted, subject }) =>
    `No value of \`${subject}\` was found with ${listed(wanted.map(quoted))}.`,
  hint: () => "Give other variants, or the fact itself.",
  explanation:
    "Who has which variant is computed from the fact that the experiment splits. Where the fact has few values, or one experiment is given two variants, nobody may have what a test gives.",
  wrong:
    'fact account id is text\nexperiment chat first splits account id\n  control 50%, chat 50%\nwhen chat first = chat then offer chat\ntest "both"\n  given chat first = control and chat first = chat\n  expect nothing',
  right:
    'fact account id is text\nexperiment chat first splits account id\n  control 50%, chat 50%\nwhen chat first = chat then offer chat\ntest "chat"\n  given chat first = chat\n  expect offer chat',
});
