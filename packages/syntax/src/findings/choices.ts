import { defineFinding } from "./definition.ts";

export const unknownPolicy = defineFinding<{ found: string; meant: string | null }>({
  code: "HR1080",
  name: "unknown-policy",
  severity: "error",
  message: ({ found }) => `A choice cannot pick \`${found}\`.`,
  hint: ({ meant }) =>
    meant === null
      ? "Write `picks first match`, where the order of the rules decides, or `picks highest priority`."
      : `Did you mean \`picks ${meant}\`?`,
  explanation:
    "Of the rules of a choice at most one wins. With `picks first match` it is the first that holds, in the order of the file. With `picks highest priority` it is the one with the highest `priority`, wherever it stands.",
  wrong: "choice next step picks the best",
  right: "choice next step picks highest priority",
});
