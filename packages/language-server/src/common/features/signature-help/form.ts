import { english, type StatementWord } from "@handrail/syntax";

/** How a sentence is built: its parts, in the order in which they are best written. */
export interface Form {
  readonly parts: readonly Part[];
  readonly says: string;
}

/** A word of the language with what follows it. */
export interface Part {
  /** Empty for what follows the statement's own word. */
  readonly word: string;
  readonly shows: string;
  readonly says: string;
  /** Where the word counts: wherever it stands, only its first time, or at the start of a line and before its literal. */
  readonly counts: "anywhere" | "first" | "apart";
}

const { clauses, actions, places } = english;

function part(word: string, rest: string, says: string, counts: Part["counts"] = "apart"): Part {
  return { word, shows: rest === "" ? word : `${word} ${rest}`.trim(), says, counts };
}

const head = (shows: string, says: string): Part => part("", shows, says);
const when = part(clauses.when, "CONDITION", "What must be so.", "anywhere");
const unless = part(clauses.unless, "CONDITION", "What must not be so.", "anywhere");
const because = part(clauses.because, '"…"', "The reason, which every decision shows.");
const source = part(clauses.source, "NAME", "Where the reason comes from: a study, a policy.");
const priority = part(clauses.priority, "NUMBER", "What comes first: higher before lower.");
const valid = part(
  clauses.valid,
  "from DAY until DAY",
  "The days on which it counts, both included.",
);
const tags = part(clauses.tags, "NAME, …", "Words to group and find decisions by.");
const id = part(clauses.id, "NAME", "A name for machines, which stays when the title changes.");
const notes = [because, source, priority, valid, tags, id];
const zone = part(clauses.zone, "Europe/Berlin", "The time zone of days and hours.");

/** An action in a rule. */
export const actionForm: Form = {
  says: "What is recommended. `and` adds another action.",
  parts: [
    head("ACTION", "What to do."),
    part(actions.within, "DURATION", "The deadline: `1h`, `3 business days`.", "anywhere"),
    part(actions.after, "DURATION", "Not before that time.", "anywhere"),
    part(actions.every, "DURATION", "How often it is to be done again.", "anywhere"),
    part(actions.by, "ROLE", "Who does it.", "anywhere"),
    part(actions.to, "ROLE", "Who receives it.", "anywhere"),
    part(actions.via, "MEDIUM", "The channel: phone, e-mail, chat.", "anywhere"),
    part(actions.with, "FACT, FACT", "What a handover carries along.", "anywhere"),
    part(
      actions["escalating to"],
      "ROLE after DURATION",
      "Who takes over when nothing has happened by then.",
      "anywhere",
    ),
  ],
};

/** Every statement. */
export const forms: Readonly<Record<StatementWord, Form>> = {
  playbook: {
    says: "What this file is.",
    parts: [
      head('"TITLE"', "The playbook's title."),
      part(clauses.version, "1.0.0", "Its version."),
      part(clauses.owner, '"…"', "Who answers for it."),
      zone,
      part(clauses.calendar, '"TITLE"', "The calendar that business time follows."),
      valid,
    ],
  },
  use: {
    says: "Builds on another file.",
    parts: [head('"FILE"', "The file, as seen from this one.")],
  },
  without: {
    says: "Leaves out a rule of a playbook that this one uses.",
    parts: [part(english.statements.rule, '"TITLE"', "The rule's title.", "anywhere")],
  },
  fact: {
    says: "What may be known of a situation.",
    parts: [
      head("NAME", "The fact's name, of one word or several."),
      part(clauses.is, "TYPE", "`yes/no`, `one of a, b`, `number`, `money in EUR`, …", "first"),
      part(clauses.ask, '"…"', "The question to a person when it is not known."),
      id,
    ],
  },
  history: {
    says: "Events that have happened, each with its time.",
    parts: [
      head("NAME", "What one event is called."),
      part(places.plural[0], "NAMES", "What several are called, where it is not the name with s."),
      part(clauses.has, "FIELD is TYPE …", "What is known of each, one a line.", "first"),
    ],
  },
  list: {
    says: "Records without a time, such as experts.",
    parts: [
      head("NAME", "What one record is called."),
      part(places.plural[0], "NAMES", "What several are called, where it is not the name with s."),
      part(clauses.has, "FIELD is TYPE …", "What is known of each, one a line.", "first"),
    ],
  },
  action: {
    says: "What may be recommended.",
    parts: [
      head("NAME", "The action's name."),
      part(
        clauses.is,
        "TRAIT, …",
        "`helps` or `sells`; `human`, `digital`, `contacts customer`; words of your own.",
        "first",
      ),
      id,
    ],
  },
  define: {
    says: "Gives a condition or a value a name.",
    parts: [
      head("NAME", "What it is called."),
      part(clauses.as, "CONDITION or VALUE", "What it means.", "first"),
    ],
  },
  setting: {
    says: "A value that a playbook which uses this one may set.",
    parts: [
      head("NAME", "What it is called."),
      part(clauses.is, "VALUE", "A literal: `1h`, `50k EUR`, `3`.", "first"),
    ],
  },
  set: {
    says: "Sets a setting of a playbook that this one uses.",
    parts: [
      head("NAME", "The setting."),
      part(clauses.to, "VALUE", "What it is here.", "anywhere"),
    ],
  },
  rule: {
    says: "What to do when.",
    parts: [
      head('"TITLE"', "What the rule is called."),
      part(clauses.for, "CHOICE", "The choice that it belongs to."),
      when,
      part(clauses.then, "ACTION and ACTION", "What is recommended.", "anywhere"),
      unless,
      ...notes,
    ],
  },
  score: {
    says: "What speaks for it, in points.",
    parts: [
      head("NAME", "What is scored."),
      part(clauses.add, "NUMBER", "Points for it."),
      part(clauses.take, "NUMBER", "Points against it."),
      { ...when, says: "When the points count." },
      part(clauses.bands, "NAME below NUMBER, NAME", "Names for ranges, the lowest first."),
    ],
  },
  choice: {
    says: "Rules of which at most one wins.",
    parts: [
      head("NAME", "What is chosen."),
      part(clauses.picks, "first match or highest priority", "Which one wins.", "first"),
    ],
  },
  experiment: {
    says: "Splits people into groups, the same ones for ever.",
    parts: [
      head("NAME", "What is tried out."),
      part(
        clauses.splits,
        "FACT VARIANT 50%, VARIANT 50%",
        "By what, and into which groups.",
        "first",
      ),
      part(clauses.salt, '"…"', "Another text makes other groups."),
    ],
  },
  promise: {
    says: "What every decision keeps to.",
    parts: [
      head('"TITLE"', "What is promised."),
      when,
      part(
        clauses.then,
        "anything that TRAIT within DURATION",
        "`anything`, `everything that …`, `nothing that …`, `no ACTION`.",
        "anywhere",
      ),
      unless,
      because,
      source,
      tags,
    ],
  },
  table: {
    says: "What follows in which case, one case a row between bars.",
    parts: [
      head(
        '"TITLE" first match',
        "`first match`, `unique` or `collect`: what happens where several rows hold.",
      ),
      ...notes,
    ],
  },
  never: {
    says: "What must not be recommended.",
    parts: [
      head("ACTIONS", "An action, `anything`, or `anything that TRAIT`."),
      part(clauses.via, "MEDIUM", "Only by this channel.", "anywhere"),
      when,
      unless,
      ...notes,
    ],
  },
  limit: {
    says: "How often at most.",
    parts: [
      head("ACTIONS", "An action, `anything`, or `anything that TRAIT`."),
      part(clauses.to, "NUMBER", "How many at most.", "first"),
      part(
        clauses.per,
        "DURATION",
        "In how long a time: `30 days`, `month`, `decision`.",
        "anywhere",
      ),
      part(
        clauses.counting,
        "HISTORY where CONDITION",
        "The events that count already.",
        "anywhere",
      ),
      ...notes,
    ],
  },
  read: {
    says: "Where a fact stands in data from elsewhere.",
    parts: [
      head("NAME", "The fact, or `FIELD of HISTORY`."),
      part(clauses.from, '"COLUMN"', "The column's name, as it is in the data.", "first"),
      part(clauses.written, '"DD.MM.YYYY"', "How days and times are written there."),
      part(
        clauses.as,
        "VALUE",
        'What one of its spellings means: `"Fields Sales" as human`.',
        "anywhere",
      ),
    ],
  },
  calendar: {
    says: "When people are there.",
    parts: [
      head('"TITLE"', "What the calendar is called."),
      zone,
      part(clauses.open, "DAYS HOURS", "`open Monday to Friday 09:00-17:00`."),
      part(clauses.closed, "on DAY, …", "Days without work."),
      part(clauses.holidays, "of REGION", "Public holidays: `holidays of DE-BY`."),
    ],
  },
  test: {
    says: "A situation, and what is expected of it.",
    parts: [
      head('"TITLE"', "What is tried."),
      part(
        clauses.given,
        "CONDITION",
        "What is known: `stage = evaluation`, `at TIME`, `no contacts`.",
      ),
      part(
        clauses.expect,
        "ACTION",
        "An action, `no ACTION`, `ACTION blocked`, `asks FACT`, `NAME = VALUE`, `nothing`.",
      ),
    ],
  },
};
