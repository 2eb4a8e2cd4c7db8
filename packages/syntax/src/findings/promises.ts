import { defineFinding } from "./definition.ts";

export const nothingWithClause = defineFinding<{ found: string }>({
  code: "HR1120",
  name: "nothing-with-clause",
  severity: "error",
  message: ({ found }) => `\`${found}\` says more about something that is not recommended.`,
  hint: () => "Take it out: what is not recommended has no deadline, and nobody does it.",
  explanation:
    "`nothing that …` and `no …` say that something is not recommended at all. A clause such as `within 1h` would leave open whether it may be recommended otherwise. For a medium there is a guardrail: `never … via phone`.",
  wrong: 'promise "quiet"\n  then nothing that sells within 1h',
  right: 'promise "quiet"\n  then nothing that sells',
});

export const everythingWithoutClause = defineFinding<{ found: string }>({
  code: "HR1121",
  name: "everything-without-clause",
  severity: "error",
  message: ({ found }) => `\`${found}\` promises nothing yet: all of it is to be what?`,
  hint: ({ found }) =>
    `Say by when, for example \`${found} within 24h\`, or write \`anything …\` if one of it is enough.`,
  explanation:
    "`everything that …` speaks of all that is recommended, and says by when, by whom or how each of it is done. Alone it would always be true. That at least one is recommended is said with `anything that …`.",
  wrong: 'promise "fast"\n  then everything that contacts customer',
  right: 'promise "fast"\n  then everything that contacts customer within 24h',
});

export const promiseWithoutThen = defineFinding<Record<never, never>>({
  code: "HR1122",
  name: "promise-without-then",
  severity: "error",
  message: () => "This promise does not say what is promised: it has no `then`.",
  hint: () => "Add `then`, for example `then anything that helps within 24h`.",
  explanation:
    "A promise says what every decision keeps to: what is recommended at least, and what never is. `when` says in which situations.",
  wrong: 'promise "nobody waits"\n  when stage = evaluation',
  right: 'promise "nobody waits"\n  when stage = evaluation\n  then anything that helps within 24h',
});
