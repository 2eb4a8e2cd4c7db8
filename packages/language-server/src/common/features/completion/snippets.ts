import type { StatementWord } from "@handrail/syntax";

/** The word that begins a statement; a rule may begin with its `when`. */
export type Beginning = StatementWord | "when";

/** What a statement looks like, its parts to be filled in one after the other; `a|b` is a choice. */
export function snippetOf(word: Beginning): string {
  let count = 0;
  return looks[word].replace(/<([^>]*)>/g, (_, part: string) => {
    count += 1;
    const choices = part.split("|").map((choice) => choice.replaceAll(",", "\\,"));
    return choices.length > 1
      ? `$${"{"}${count}|${choices.join(",")}|}`
      : `$${"{"}${count}:${part}}`;
  });
}

const types = [
  "yes/no",
  "one of first, second",
  "step of first, next",
  "number",
  "percent",
  "money in EUR",
  "duration",
  "date",
  "time",
  "text",
];

const looks: Readonly<Record<Beginning, string>> = {
  when: "when <condition> then <action>",
  playbook: 'playbook "<Title>" version <1.0.0>',
  use: 'use "<base.playbook>"',
  without: 'without rule "<title>"',
  fact: `fact <name> is <${types.join("|")}>`,
  history: "history <contact> has\n  <medium> is <one of phone, chat>",
  list: "list <expert> has\n  <topic> is <text>",
  action: "action <name> is <human|digital>, <helps|sells>",
  define: "define <name> as <condition>",
  setting: "setting <name> is <1h>",
  set: "set <name> to <1h>",
  rule: 'rule "<title>"\n  when <condition>\n  then <action>\n  because "<why>"',
  score: "score <name>\n  add <10> when <condition>",
  choice: "choice <name> picks <highest priority|first match>",
  experiment: "experiment <name> splits <account id>\n  <control> 50%, <treated> 50%",
  promise: 'promise "<title>"\n  when <condition>\n  then anything that <helps> within <24h>',
  table:
    'table "<title>" <first match|unique|collect>\n  | when <stage> | then |\n  | <value> | <action> |',
  never: "never <action>\n  when <condition>",
  limit: "limit <anything that contacts customer> to <2> per <30 days>",
  read: 'read <fact> from "<column>"',
  calendar: 'calendar "<office>"\n  open <Monday to Friday 09:00-17:00>',
  test: 'test "<title>"\n  given <condition>\n  expect <action>',
};
