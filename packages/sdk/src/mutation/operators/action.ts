import type { ActionClause, ActionUse } from "@handrail/syntax";
import { type Edit, type Ground, nextOf, replaced } from "../edit.ts";
import { longer } from "./literal.ts";

/** Each action dropped, or another one where it is alone; and each of its clauses changed. */
export function actionEdits(actions: readonly ActionUse[], ground: Ground): readonly Edit[] {
  return actions.flatMap((use, index) => [
    ...(actions.length === 1 ? other(use, ground) : [dropped(actions, index, ground)]),
    ...use.clauses.flatMap((clause) => clauseEdits(clause, ground)),
  ]);
}

function other({ name }: ActionUse, { actions, text }: Ground): readonly Edit[] {
  const next = nextOf(actions, name.text);
  if (next === undefined) return [];
  const quoted = actions.includes(next) && name.quoted ? `\`${next}\`` : next;
  return [{ ...replaced("action", name, quoted), shown: { before: text(name), after: next } }];
}

/** Together with the `and` before it, or after it. */
function dropped(actions: readonly ActionUse[], index: number, ground: Ground): Edit {
  const use = actions[index] as ActionUse;
  const before = actions[index - 1];
  const after = actions[index + 1];
  const span =
    before !== undefined
      ? { start: before.span.end, end: use.span.end }
      : { start: use.span.start, end: after?.span.start ?? use.span.end };
  return {
    operator: "action",
    span,
    text: "",
    shown: { before: ground.text(use), after: null },
  };
}

/** A deadline is later, a duration longer; anything else is left out. */
function clauseEdits(clause: ActionClause, ground: Ground): readonly Edit[] {
  if ("duration" in clause && clause.duration.kind === "literal") {
    const edit = longer(clause.duration);
    if (edit !== null) {
      const said = `${clause.kind} ${edit.text}`;
      return [{ ...edit, shown: { before: ground.text(clause), after: said } }];
    }
  }
  return [
    {
      operator: "clause",
      span: clause.span,
      text: "",
      shown: { before: ground.text(clause), after: null },
    },
  ];
}
