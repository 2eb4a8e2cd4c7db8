import type { Node, TextLiteral } from "@handrail/syntax";
import { defineCheck } from "../../check.ts";

const kinds = { test: "test", promise: "promise", never: "guardrail", limit: "limit" } as const;

/** Two tests, promises, guardrails or limits of one title in a file. */
export const titleUsedTwice = defineCheck({
  code: "HR7123",
  name: "title-used-twice",
  group: "clarity",
  level: "warning",
  options: {},
  explanation:
    "A title is how a report names a test, a promise, a guardrail or a limit. Two of one name cannot be told apart when one of them fails or blocks.",
  wrong:
    'when a then call\ntest "call"\n  given a = yes\n  expect call\ntest "call"\n  given a = no\n  expect nothing',
  right:
    'when a then call\ntest "call"\n  given a = yes\n  expect call\ntest "do not call"\n  given a = no\n  expect nothing',
  look({ statements, report }) {
    for (const [kind, word] of Object.entries(kinds)) {
      const known = new Set<string>();
      for (const { title } of statements(kind as keyof typeof kinds) as readonly Titled[]) {
        if (title === null) continue;
        const size = known.size;
        if (known.add(title.value.trim().toLowerCase()).size > size) continue;
        report(title.span, {
          message: `Another ${word} in this file is called “${title.value}”, too.`,
          hint: `Give each ${word} a title of its own.`,
        });
      }
    }
  },
});

type Titled = Node & { readonly title: TextLiteral | null };
