import { defineCheck } from "../../check.ts";
import { quoted } from "../../words.ts";

/** `# TODO`. */
export const openTask = defineCheck({
  code: "HR7135",
  name: "open-task",
  group: "clarity",
  level: "info",
  options: {
    words: {
      kind: "texts",
      default: ["TODO", "FIXME", "XXX", "TBD"],
      says: "Words that mark something unfinished",
    },
  },
  explanation:
    "A comment that says what is still to be done means that the playbook is not what it should be. It decides all the same.",
  wrong: "# TODO: ask the service team\nwhen urgent then call customer",
  right: "# The service team agreed.\nwhen urgent then call customer",
  look({ tree, options: { words }, report }) {
    for (const { span, text } of tree.comments) {
      const word = words.find((one) => text.split(/[^\p{L}\p{N}]+/u).includes(one));
      if (word === undefined) continue;
      report(span, {
        message: `${quoted(text)} says that something is unfinished.`,
        hint: "Do it, or take it to where open work is kept.",
      });
    }
  },
});
