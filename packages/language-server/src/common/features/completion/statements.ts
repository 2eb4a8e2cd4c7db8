import { english } from "@handrail/syntax";
import { CompletionItemKind, InsertTextFormat } from "vscode-languageserver";
import { type Form, forms } from "../signature-help/form.ts";
import { type Candidate, wordCandidate } from "./names.ts";
import { type Beginning, snippetOf } from "./snippets.ts";

/** What is written most comes first. */
const byUse: readonly Beginning[] = [
  "rule",
  "when",
  "fact",
  "action",
  "never",
  "test",
  "promise",
  "define",
  "table",
  "score",
  "limit",
  "setting",
  "history",
  "list",
  "choice",
  "calendar",
  "experiment",
  "playbook",
  "use",
  "set",
  "without",
  "read",
];

/**
 * What may begin a statement.
 *
 * @param withSnippets whether the client fills in the parts of a text
 */
export function statementCandidates(withSnippets: boolean): readonly Candidate[] {
  return byUse.map((word, rank): Candidate => {
    const label = word === "when" ? english.clauses.when : english.statements[word];
    const { says, parts } = word === "when" ? shortRule : forms[word];
    const form = [label, ...parts.map(({ shows }) => shows)].join(" ");
    const plain: Candidate = {
      ...wordCandidate(label),
      labelDetails: { description: says },
      documentation: `${says}\n\n${form}`,
      sortText: String(rank).padStart(2, "0"),
    };
    if (!withSnippets) return plain;
    return {
      ...plain,
      kind: CompletionItemKind.Snippet,
      insert: snippetOf(word),
      insertTextFormat: InsertTextFormat.Snippet,
    };
  });
}

const shortRule: Form = {
  says: "What to do when, in one line.",
  parts: [
    { word: "", shows: "CONDITION", says: "What must be so.", counts: "apart" },
    ...forms.rule.parts.filter(({ word }) => word === english.clauses.then),
  ],
};
