import type {
  Expression,
  LimitStatement,
  NeverStatement,
  RuleStatement,
  ScoreStatement,
  Statement,
} from "@handrail/syntax";
import type { Edit, Ground } from "../edit.ts";
import { actionEdits } from "./action.ts";
import { conditionEdits } from "./condition.ts";
import { tableEdits } from "./table.ts";

/** Slight changes of a statement that decides something; none of others. */
export function statementEdits(statement: Statement, ground: Ground): readonly Edit[] {
  switch (statement.kind) {
    case "rule":
      return [...decidingEdits(statement, ground), ...actionEdits(statement.actions, ground)];
    case "never":
      return decidingEdits(statement, ground);
    case "limit":
      return limitEdits(statement, ground);
    case "score":
      return scoreEdits(statement, ground);
    case "table":
      return tableEdits(statement, ground);
    case "define":
    case "setting":
    case "set":
      return conditionEdits(statement.value, ground);
    default:
      return [];
  }
}

function decidingEdits(statement: RuleStatement | NeverStatement, ground: Ground): readonly Edit[] {
  const conditions = [statement.when, statement.unless].filter((part) => part !== null);
  return [
    leftOut(statement, ground),
    ...conditions.map((one) => withoutCondition(one, statement, ground)),
    ...conditions.flatMap((one) => conditionEdits(one, ground)),
  ];
}

function leftOut({ span }: Pick<Statement, "span">, ground: Ground): Edit {
  return {
    operator: "left out",
    span,
    text: "",
    shown: { before: ground.text({ span }), after: null },
  };
}

/** A condition together with the word before it. */
function withoutCondition(
  { span }: Expression,
  { span: whole }: Pick<Statement, "span">,
  ground: Ground,
): Edit {
  const before = ground.text({ span: { start: whole.start, end: span.start } });
  const start = whole.start + before.replace(/\w+\s+$/, "").length;
  return {
    operator: "always",
    span: { start, end: span.end },
    text: "",
    shown: { before: ground.text({ span: { start, end: span.end } }), after: null },
  };
}

function limitEdits(limit: LimitStatement, ground: Ground): readonly Edit[] {
  const parts = [limit.count, limit.period?.length ?? null, limit.counting];
  return [
    leftOut(limit, ground),
    ...parts.flatMap((part) =>
      part === null || part.kind === "nameExpression" ? [] : conditionEdits(part, ground),
    ),
  ];
}

function scoreEdits({ items, bands }: ScoreStatement, ground: Ground): readonly Edit[] {
  return [
    ...items.flatMap((item) => [
      leftOut(item, ground),
      ...conditionEdits(item.points, ground),
      ...(item.when === null ? [] : conditionEdits(item.when, ground)),
    ]),
    ...bands.flatMap(({ below }) => (below === null ? [] : conditionEdits(below, ground))),
  ];
}
