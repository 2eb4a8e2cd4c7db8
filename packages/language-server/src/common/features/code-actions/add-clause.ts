import { english, type Statement } from "@handrail/syntax";
import { CodeActionKind } from "vscode-languageserver";
import { lineEnd } from "../../protocol/sentence.ts";
import type { Text } from "../../wording/say.ts";
import { editing, type Provider } from "./provider.ts";
import { isWhole, statementAround } from "./statements.ts";

/** Says why. */
export const addBecause = adding("because", "Say why: add {0}", [
  "rule-without-because",
  "guardrail-without-because",
]);
/** Says where that is known from. */
export const addSource = adding("source", "Say where that is known from: add {0}", [
  "rule-without-source",
]);

/** The question to a person. */
export const addAsk = adding("ask", "Say how to ask for it: add {0}", ["fact-without-ask"]);

type Word = "because" | "source" | "ask";

function adding(word: Word, title: Text, answers: readonly string[]): Provider {
  return {
    answers,
    kind: CodeActionKind.RefactorRewrite,
    offer(document, chosen) {
      const statement = statementAround(document, chosen);
      if (statement === null || !lacks(statement, word) || !isWhole(document, statement)) return [];
      const at = lineEnd(document.text, statement.span.end);
      const end = document.text[at - 1] === "\r" ? at - 1 : at;
      const text = `\n  ${english.clauses[word]} "${word === "ask" ? "…?" : "…"}"`;
      const edit = document.edit({ start: end, end }, text);
      const said = document.say(title, `\`${word}\``);
      return [editing(document, CodeActionKind.RefactorRewrite, said, [edit])];
    },
  };
}

function lacks(statement: Statement, word: Word): boolean {
  return word in statement && (statement as { [key in typeof word]?: unknown })[word] === null;
}
