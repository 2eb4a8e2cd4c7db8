import { type ActionUse, type DurationLiteral, fold, printExpression } from "@handrail/syntax";
import { defineCheck } from "../../check.ts";
import { actionUsesIn } from "../../tree.ts";

const seconds = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 } as const;

/** One deadline of one action in two spellings. */
export const deadlineWrittenDifferently = defineCheck({
  code: "HR7122",
  name: "deadline-written-differently",
  group: "clarity",
  level: "info",
  options: {},
  explanation:
    "`60 min` and `1h` are the same deadline. Written in two ways they look like two, and a search for one does not find the other. `1 day` and `24h` are nearly the same: they differ when clocks change.",
  wrong: "when urgent then call customer within 1h\nwhen late then call customer within 60 min",
  right: "when urgent then call customer within 1h\nwhen late then call customer within 1h",
  look({ tree, report }) {
    const known = new Map<string, DurationLiteral>();
    for (const use of actionUsesIn(tree)) {
      const deadline = deadlineOf(use);
      const length = deadline === null ? null : lengthOf(deadline);
      if (deadline === null || length === null) continue;
      const key = `${fold(use.name.text)} ${length}`;
      const first = known.get(key);
      if (first === undefined) {
        known.set(key, deadline);
        continue;
      }
      const [here, there] = [printExpression(deadline), printExpression(first)];
      if (here === there) continue;
      report(deadline.span, {
        message: `\`${use.name.text}\` is due within \`${here}\` here, and within \`${there}\` above.`,
        hint: `Write \`${there}\` in both places.`,
        fix: {
          title: `Replace with \`${there}\``,
          certain: isExact(deadline) && isExact(first),
          edits: [{ span: deadline.span, text: there }],
        },
      });
    }
  },
});

function deadlineOf({ clauses }: ActionUse): DurationLiteral | null {
  for (const clause of clauses) {
    if (clause.kind !== "within") continue;
    const { duration } = clause;
    return duration.kind === "literal" && duration.type === "duration" ? duration : null;
  }
  return null;
}

function lengthOf({ amount, unit }: DurationLiteral): number | null {
  return unit in seconds ? amount * seconds[unit as keyof typeof seconds] : null;
}

/** A day is a step of the calendar, and not always 24 hours. */
function isExact({ unit }: DurationLiteral): boolean {
  return unit === "second" || unit === "minute" || unit === "hour";
}
