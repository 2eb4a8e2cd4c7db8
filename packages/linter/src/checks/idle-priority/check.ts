import { defineCheck } from "../../check.ts";

/** `priority 0`. */
export const idlePriority = defineCheck({
  code: "HR7127",
  name: "idle-priority",
  group: "clarity",
  level: "info",
  options: {},
  explanation:
    "A priority puts one sentence before others. 0 is what every sentence has without saying so, and one priority that all of them share puts none before another.",
  wrong: "when urgent\nthen call customer\npriority 0",
  right: "when urgent\nthen call customer\npriority 10\nwhen late then send summary",
  look({ tree, statements, inPlaybooks, own, report }) {
    const rules = statements("rule").filter(({ priority }) => priority !== null);
    if (rules.length === 0) return;
    const all = [
      ...inPlaybooks((one) => sharePriority(one.rules)),
      ...(own === null ? [] : [sharePriority(own.rules)]),
    ];
    const isShared = all.length > 0 && all.every((one) => one);
    for (const { priority, choice } of rules) {
      if (priority === null) continue;
      if (priority.value !== 0 && (!isShared || choice !== null)) continue;
      const before = tree.text.slice(0, priority.span.start).trimEnd().length;
      report(priority.span, {
        message:
          priority.value === 0
            ? "`priority 0` is what every rule has without saying so."
            : "All rules have this priority, so it puts none before another.",
        hint: "Remove it, or say which rule comes first.",
        fix: {
          title: "Remove the priority",
          certain: priority.value === 0,
          edits: [{ span: { start: before, end: priority.span.end }, text: "" }],
        },
      });
    }
  },
});

function sharePriority(rules: readonly { readonly priority: number }[]): boolean {
  return new Set(rules.map(({ priority }) => priority)).size < 2;
}
