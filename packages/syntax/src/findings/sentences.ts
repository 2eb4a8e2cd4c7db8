import { defineFinding } from "./definition.ts";

export const missingPart = defineFinding<{ what: string; after: string; example: string }>({
  code: "HR1020",
  name: "missing-part",
  severity: "error",
  message: ({ what, after }) => `After \`${after}\`, ${what} is missing.`,
  hint: ({ after, example }) =>
    after === ","
      ? `Write it there, for example \`${example}\`, or take the comma out.`
      : `Write it there, for example \`${example}\`.`,
  explanation:
    "The sentence stops before it is complete: an operator without a right side, a clause without its content, a statement without its name. What was understood so far is kept, so other findings still appear.",
  wrong: "when stage = then offer expert chat",
  right: "when stage = evaluation then offer expert chat",
});

export const unexpectedWords = defineFinding<{ found: string; after: string; expected: string }>({
  code: "HR1021",
  name: "unexpected-words",
  severity: "error",
  message: ({ found, after }) => `\`${found}\` does not fit after \`${after}\`.`,
  hint: ({ expected }) => expected,
  explanation:
    "The sentence is complete before these words, or they do not go together with what stands before them. Often an operator, an `and` or a comma is missing, or a name holds a word that is reserved at this place and needs backticks.",
  wrong: 'when stage "evaluation" then offer expert chat',
  right: 'when stage = "evaluation" then offer expert chat',
});

export const unbalancedParenthesis = defineFinding<{ found: string }>({
  code: "HR1022",
  name: "unbalanced-parenthesis",
  severity: "error",
  message: ({ found }) =>
    found === "(" ? "The parenthesis `(` is never closed." : "The parenthesis `)` closes nothing.",
  hint: ({ found }) =>
    found === "("
      ? "Put a `)` where the part in parentheses ends."
      : "Take it out, or open it with `(`.",
  explanation:
    "Each `(` needs its `)` in the same clause. Parentheses group the parts of a condition, so a missing one leaves open what belongs together.",
  wrong: "when (stage = evaluation or stage = purchase then offer expert chat",
  right: "when (stage = evaluation or stage = purchase) then offer expert chat",
});

export const nestedTooDeep = defineFinding<{ limit: number }>({
  code: "HR1023",
  name: "nested-too-deep",
  severity: "error",
  message: ({ limit }) => `This condition is nested deeper than ${limit}.`,
  hint: () => "Split it: name parts of it with `define … as …`, and use the names.",
  explanation:
    "Parentheses, `not` and long calculations nest parts within parts. No reader can follow more than a few levels, and no tool can follow any number of them, so there is a limit of 200. A `define` gives a part a name and takes it out.",
  wrong: `when ${"(".repeat(201)}ready${")".repeat(201)} then offer expert chat`,
  right: "define prepared as (ready and able)\nwhen prepared then offer expert chat",
});

export const sentenceTooLong = defineFinding<{ words: number; limit: number }>({
  code: "HR1024",
  name: "sentence-too-long",
  severity: "error",
  message: ({ words, limit }) =>
    `This sentence goes on for ${words} words, and one part of it may have ${limit}.`,
  hint: () =>
    "Write several sentences, or name parts of it with `define … as …`, and use the names.",
  explanation:
    "A part of a sentence with more than 50,000 words was hardly written by anybody: most often a list was pasted that belongs in the data, or a file is no playbook at all. It is left unread, so that an editor goes on answering.",
  wrong: `when stage is one of ${"a, ".repeat(25_000)}b then offer expert chat`,
  right:
    "define customers as country is one of France, Italy\nwhen customers then offer expert chat",
});
