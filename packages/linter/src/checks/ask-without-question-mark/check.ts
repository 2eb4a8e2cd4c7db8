import { defineCheck } from "../../check.ts";
import { quoted } from "../../words.ts";

/** `ask "Is it urgent"`. */
export const askWithoutQuestionMark = defineCheck({
  code: "HR7126",
  name: "ask-without-question-mark",
  group: "clarity",
  level: "info",
  options: {},
  explanation:
    "`ask` is put to a person word by word. Without its question mark it reads like a statement, or like an order to fill in a field.",
  wrong: 'fact urgent is yes/no\n  ask "Is it urgent"\nwhen urgent then call customer',
  right: 'fact urgent is yes/no\n  ask "Is it urgent?"\nwhen urgent then call customer',
  look({ statements, text, report }) {
    for (const { ask } of statements("fact")) {
      if (ask === null || ask.value.trim() === "" || /[?？؟;]\W*$/.test(ask.value)) continue;
      const written = text(ask.span);
      const end = ask.span.start + written.lastIndexOf('"');
      const start = /[.!…]$/.test(ask.value) ? end - 1 : end;
      report(ask.span, {
        message: `${quoted(written)} does not end with a question mark.`,
        hint: "Ask it as a question, in the words that a seller would use.",
        fix: {
          title: "End it with a question mark",
          certain: false,
          edits: [{ span: { start, end }, text: "?" }],
        },
      });
    }
  },
});
