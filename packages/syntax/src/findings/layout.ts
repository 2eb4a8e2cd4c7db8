import { defineFinding } from "./definition.ts";

export const foreignClause = defineFinding<{ word: string; statement: string; owners: string }>({
  code: "HR1010",
  name: "clause-of-another-statement",
  severity: "error",
  message: ({ word, statement }) => `\`${word}\` does not belong to \`${statement}\`.`,
  hint: ({ word, statement, owners }) =>
    statement === "limit" && /^(?:when|unless)$/i.test(word)
      ? `A limit has no conditions, and a guardrail has: \`never … when number of contacts in last 30 days >= 2 ${word.toLowerCase() === "when" ? "and" : "unless"} …\`.`
      : `\`${word}\` belongs to ${owners}. Move it there, or take it out.`,
  explanation:
    "Each statement has its own clauses: a test has `given` and `expect`, a rule has `when` and `then`, a fact has `ask`. A clause under a statement that does not know it is left out, and so is everything up to the next clause.",
  wrong:
    'rule "Expert"\n  when stage = evaluation\n  then offer expert chat\n  expect offer expert chat',
  right: 'rule "Expert"\n  when stage = evaluation\n  then offer expert chat',
});
