import { isBulletSign } from "../text/bullets.ts";
import { defineFinding } from "./definition.ts";

export const unknownStatement = defineFinding<{
  found: string;
  meant: string | null;
  /** A sentence that says such things. */
  told: string | null;
  /** Whether it is a rule but for its `when`. */
  isRule: boolean;
}>({
  code: "HR1050",
  name: "unknown-statement",
  severity: "error",
  message: ({ found }) => `No statement begins with \`${found}\`.`,
  hint: ({ meant, found, told, isRule }) => {
    if (isBulletSign(found))
      return "Take the bullet out, and begin with a word such as `rule`, `when`, `never`, `fact`, `action` or `test`.";
    if (told !== null) return `Say it like this: \`${told}\`.`;
    if (isRule) return `A rule begins with \`when\`: write \`when ${found} … then …\`.`;
    return meant === null
      ? "A line at the left margin begins with a word such as `rule`, `when`, `never`, `fact`, `action` or `test`. Indent the line if it belongs to the statement above."
      : `Did you mean \`${meant}\`?`;
  },
  explanation:
    "Every line at the left margin begins a statement, and its first word says which. A line that continues the statement above it is indented. A statement that begins with an unknown word is left out; all others are still read.",
  wrong: "fakt stage is one of evaluation, purchase",
  right: "fact stage is one of evaluation, purchase",
});

export const indentedStatement = defineFinding<{ word: string }>({
  code: "HR1052",
  name: "indented-statement",
  severity: "error",
  message: ({ word }) => `This \`${word}\` is indented, so it would belong to the statement above.`,
  hint: () => "Begin the line at the left margin.",
  explanation:
    "A statement begins at the left margin, and indented lines continue it. A statement's first word on an indented line is nearly always a slip, so it is read as a statement of its own and reported.",
  wrong: 'rule "Expert"\n  when stage = evaluation\n  then offer expert chat\n  fact stage is text',
  right: 'rule "Expert"\n  when stage = evaluation\n  then offer expert chat\nfact stage is text',
});

export const marginContinuation = defineFinding<{ after: string }>({
  code: "HR1053",
  name: "continuation-at-the-margin",
  severity: "error",
  message: ({ after }) =>
    `The sentence above stops at \`${after}\`, and this line is not indented.`,
  hint: () => "Indent this line if it goes on with the sentence.",
  explanation:
    "A line at the left margin begins a statement. A line that goes on with the sentence above has to be indented; how deep does not matter.",
  wrong: "when stage = evaluation and\nchannel = digital\nthen offer expert chat",
  right: "when stage = evaluation and\n  channel = digital\nthen offer expert chat",
});

export const repeatedClause = defineFinding<{ word: string; joins: boolean }>({
  code: "HR1054",
  name: "repeated-clause",
  severity: "error",
  message: ({ word }) => `This statement has a \`${word}\` already.`,
  hint: ({ word, joins }) =>
    joins ? `Join the two with \`and\` instead of a second \`${word}\`.` : "Keep one of them.",
  explanation:
    "A clause stands once in a statement, so that nobody has to know which of two counts. Only `given` and `expect` of a test may stand several times. The second one is left out.",
  wrong:
    'when stage = evaluation\nthen offer expert chat\n  because "They asked"\n  because "It works"',
  right: 'when stage = evaluation\nthen offer expert chat\n  because "They asked, and it works"',
});

export const textNeedsQuotes = defineFinding<{ found: string; word: string; right: string }>({
  code: "HR1055",
  name: "text-needs-quotes",
  severity: "error",
  message: ({ found, word }) => `The text after \`${word}\` needs double quotes: \`${found}\`.`,
  hint: ({ right }) => `Write \`${right}\`.`,
  explanation:
    "A text that people read stands in double quotes. So none of its words is taken for a word of the language, and everybody sees where it ends.",
  wrong: "when stage = evaluation then offer expert chat because slow answers frustrate",
  right: 'when stage = evaluation then offer expert chat because "slow answers frustrate"',
});

export const ifForWhen = defineFinding<{ found: string; right: string }>({
  code: "HR1056",
  name: "word-of-another-language",
  severity: "error",
  message: ({ found, right }) => `Here a playbook says \`${right}\`, not \`${found}\`.`,
  hint: ({ right }) => `Write \`${right}\`.`,
  explanation:
    "Each statement begins with its own word, and there is one word for each. A rule begins with `rule` or `when`; what programming languages call `if` is `when` here.",
  wrong: "if stage = evaluation then offer expert chat",
  right: "when stage = evaluation then offer expert chat",
});

export const misspeltClause = defineFinding<{ found: string; meant: string }>({
  code: "HR1065",
  name: "misspelt-clause",
  severity: "error",
  message: ({ found }) => `\`${found}\` begins no part of this statement.`,
  hint: ({ meant }) => `Did you mean \`${meant}\`?`,
  explanation:
    "The sentence before this word is complete, so a new part has to begin here, and each part begins with its own word: `when`, `then`, `because` and so on. The rest of the part is read as if the word were right.",
  wrong:
    'when stage = evaluation\n  then offer expert chat\n  becuase "Slow answers frustrate buyers"',
  right:
    'when stage = evaluation\n  then offer expert chat\n  because "Slow answers frustrate buyers"',
});

export const numberNeeded = defineFinding<{ found: string; word: string; example: string }>({
  code: "HR1066",
  name: "number-needed",
  severity: "error",
  message: ({ found, word }) => `\`${found}\` is no number, and \`${word}\` needs one.`,
  hint: ({ example }) => `Write a number, for example \`${example}\`.`,
  explanation:
    "What comes first is decided by numbers, because words such as `high` and `urgent` mean something else to each reader. The highest number comes first, and without one it is 0.",
  wrong: "when stage = evaluation then offer expert chat\n  priority high",
  right: "when stage = evaluation then offer expert chat\n  priority 10",
});

export const valueIsNumber = defineFinding<{ found: string }>({
  code: "HR1067",
  name: "value-is-a-number",
  severity: "error",
  message: ({ found }) => `\`${found}\` is a number, but the values of a choice are names.`,
  hint: ({ found }) =>
    `Declare it as \`number\` or \`number from … to …\`, or write names such as \`grade ${found}\`.`,
  explanation:
    "The values of `one of` and `step of` are names. What is a number is declared as `number`, so that it can be compared with `<` and `>` and be calculated with.",
  wrong: "fact grade is one of 1, 2, 3",
  right: "fact grade is number from 1 to 3",
});

export const withoutThen = defineFinding<Record<never, never>>({
  code: "HR1057",
  name: "rule-without-then",
  severity: "error",
  message: () => "This rule does not say what to do: it has no `then`.",
  hint: () => "Add `then` and an action, for example `then offer expert chat within 1h`.",
  explanation:
    "A rule recommends something: after `then` it names one or several actions. A condition alone decides nothing. If a name for the condition is wanted, `define … as …` gives one.",
  wrong: "when stage = evaluation",
  right: "when stage = evaluation then offer expert chat",
});

export const clauseAlone = defineFinding<{ word: string; owners: string }>({
  code: "HR1058",
  name: "clause-without-statement",
  severity: "error",
  message: ({ word }) => `\`${word}\` stands alone at the left margin.`,
  hint: ({ word, owners }) => `\`${word}\` belongs to ${owners}: write it below one.`,
  explanation:
    "This word begins a part of a statement, not a statement. It needs the statement that it belongs to above it, and nothing else in between.",
  wrong: "expect offer expert chat",
  right: 'test "an expert is offered"\n  given stage = evaluation\n  expect offer expert chat',
});

export const frequencySentence = defineFinding<{ found: string; right: string }>({
  code: "HR1059",
  name: "frequency-sentence",
  severity: "error",
  message: ({ found }) => `\`${found}\`: how often something may happen cannot be said like this.`,
  hint: ({ right }) => `Write \`${right}\`, with the history that holds what has happened.`,
  explanation:
    "How often something may happen is said with `limit`: which actions, how many, in what time, and the history that holds what has happened. What would be too much is then deferred, and the decision says until when. `per decision` instead of a time counts only what one decision recommends.",
  wrong: "At most 2 contacts a month",
  right:
    "history contact has\n  at is time\nlimit anything that contacts customer to 2 per month counting contacts\nwhen ready then call customer",
});

export const nothingExpected = defineFinding<Record<never, never>>({
  code: "HR1060",
  name: "test-expects-nothing",
  severity: "error",
  message: () => "This test expects nothing, so it could never fail.",
  hint: () => "Add a line with `expect`, for example `expect offer expert chat within 1h`.",
  explanation:
    "A test describes a situation with `given` and says with `expect` what the playbook has to decide in it. Each `expect` begins a line of its own. If really nothing should be recommended, that is said with `expect nothing`.",
  wrong: 'test "a digital evaluator"\n  given stage = evaluation',
  right: 'test "a digital evaluator"\n  given stage = evaluation\n  expect nothing',
});

export const reservedInAction = defineFinding<{
  name: string;
  word: string;
  /** The other declared action that it begins with. */
  other: string | null;
}>({
  code: "HR1061",
  name: "reserved-word-in-action",
  severity: "error",
  message: ({ name, word, other }) =>
    other === null
      ? `The action \`${name}\` holds \`${word}\`, which means something else after \`then\`.`
      : `\`${name}\` could also be the action \`${other}\`, done \`${name.slice(other.length + 1)}\`.`,
  hint: () => "Put the name between backticks, here and wherever it is used, or choose another.",
  explanation:
    "Words such as `and` or `when` end the name of an action after `then`, and so do `to`, `by`, `with`, `via`, `after`, `within` and `every` where the words before them are an action too. Such a name stands in backticks, where it is declared and wherever it is used.",
  wrong: "action call and visit is human, helps",
  right: "action `call and visit` is human, helps",
});

export const actionNameStart = defineFinding<{ name: string; word: string }>({
  code: "HR1062",
  name: "action-name-start",
  severity: "error",
  message: ({ name, word }) => `An action's name cannot begin with \`${word}\`: \`${name}\`.`,
  hint: () => "Give the action another name, best one that begins with a verb.",
  explanation:
    "`expect no …`, `expect asks …` and `never anything that …` begin with words of the language. An action whose name begins with one of them could not be told from these sentences.",
  wrong: "action no discount is sells",
  right: "action refuse discount is sells",
});

export const unknownType = defineFinding<{ found: string; meant: string | null }>({
  code: "HR1063",
  name: "unknown-type",
  severity: "error",
  message: ({ found }) => `\`${found}\` is no type.`,
  hint: ({ meant }) =>
    meant === null
      ? "Types are `yes/no`, `one of …`, `step of …`, `number`, `percent`, `money in …`, `duration`, `date`, `time`, `text` and `list of …`."
      : `Did you mean \`${meant}\`?`,
  explanation:
    "After `is`, a fact's declaration says what the fact may hold: `yes/no`, `one of` or `step of` with values, `number`, `percent`, `money in` a currency, `duration`, `date`, `time`, `text`, or `list of` one of these. The type decides which comparisons make sense and which data is rejected.",
  wrong: "fact decision ready is boolean",
  right: "fact decision ready is yes/no",
});

export const nameInQuotes = defineFinding<{ name: string }>({
  code: "HR1064",
  name: "name-in-quotes",
  severity: "error",
  message: ({ name }) => `The name \`${name}\` stands in quotes, as only texts do.`,
  hint: ({ name }) => `Write \`${name}\` without quotes.`,
  explanation:
    "Names of facts, actions and settings stand without quotes; texts that people read stand in double quotes. A name that holds a word of the language stands in backticks.",
  wrong: 'when stage = evaluation then "offer expert chat"',
  right: "when stage = evaluation then offer expert chat",
});

/** How the items of a list are joined in a sentence: by a word or a sign, by a clause's word, or by standing one a line. */
export type ListJoiner = "and" | "," | "expect" | "line";

export const listForSentence = defineFinding<{
  found: string;
  clause: string;
  joiner: ListJoiner;
}>({
  code: "HR1123",
  name: "list-for-sentence",
  severity: "error",
  message: ({ found, clause }) => `\`${found}\` makes a list of what \`${clause}\` says.`,
  hint: ({ clause, joiner }) => {
    switch (joiner) {
      case ",":
        return "Write commas between the values.";
      case "expect":
        return "Begin each line with `expect`.";
      case "line":
        return "Take the bullets out: each line is read by itself.";
      default:
        return clause === "then"
          ? "Write `and` before each further action."
          : "Write `and` between the lines, or `or` where one of them is enough.";
    }
  },
  explanation:
    "A list does not say whether all of its lines are meant or one of them. A sentence does: its parts are joined by `and` or by `or`, on one line or on several.",
  wrong:
    "when\n  - stage = evaluation\n  - channel = digital\nthen\n  - offer expert chat\n  - send guide",
  right:
    "when stage = evaluation\n  and channel = digital\n  then offer expert chat\n  and send guide",
});

export const bulletBeforeWord = defineFinding<{ found: string; word: string }>({
  code: "HR1126",
  name: "bullet-before-a-word",
  severity: "error",
  message: ({ found, word }) => `A bullet, \`${found}\`, stands before \`${word}\`.`,
  hint: ({ word }) => `Take it out: the line begins with \`${word}\`.`,
  explanation:
    "A line begins with the word that says what it is: `rule`, `when`, `then`, `given`. A list that was pasted from somewhere else has bullets or numbers before these words, which say nothing here.",
  wrong: 'rule "Expert"\n  - when stage = evaluation\n  - then offer expert chat',
  right: 'rule "Expert"\n  when stage = evaluation\n  then offer expert chat',
});

export const timeAmongFacts = defineFinding<{ time: string; sign: string }>({
  code: "HR1127",
  name: "time-among-facts",
  severity: "error",
  message: ({ time, sign }) => `\`${sign}\` joins \`${time}\` to facts.`,
  hint: ({ time }) => `Write \`given ${time}\` on a line of its own.`,
  explanation:
    "When a test takes place is no fact that could hold or not, so it is not joined to others by `and`. It has a line of its own, before the facts or after them.",
  wrong:
    'test "A digital evaluator"\n  given at 2026-11-23T09:00Z and stage = evaluation\n  expect offer expert chat',
  right:
    'test "A digital evaluator"\n  given at 2026-11-23T09:00Z\n  given stage = evaluation\n  expect offer expert chat',
});
