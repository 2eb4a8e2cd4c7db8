import { fold, type TableStatement } from "@handrail/syntax";
import { sameTitle } from "../../findings/rules.ts";
import { checkActions } from "../actions.ts";
import { type Checking, earlierThan } from "../context.ts";
import { checkDeclaredOnce } from "../declared-once.ts";
import { checkCircle } from "../define.ts";
import { checkOwnId } from "../own-id.ts";
import { recommendation } from "../recommendation.ts";
import { checkValidity } from "../validity.ts";
import { usesIn } from "./link.ts";
import { checkOverlaps } from "./overlaps.ts";
import { conditionsOf } from "./rows.ts";
import { pickValue } from "./values.ts";

export function checkTable(checking: Checking, node: TableStatement, index: number): void {
  const { on } = checking;
  conditionsOf(on, node);
  for (const [part, column] of node.columns.entries()) {
    if (column.kind !== "valueColumn") continue;
    checkDeclaredOnce(checking, "column", column.name, index);
    checkCircle(checking, column.name);
    pickValue(on, node, part);
  }
  for (const row of node.rows) {
    const uses = usesIn(row);
    const then = uses.map((use) => recommendation(checking, use));
    checkActions(checking, uses, then);
  }
  checkValidity(checking, node.valid);
  checkUnique(checking, node, index);
  checkOverlaps(on, node);
}

function checkUnique(checking: Checking, { title, id }: TableStatement, index: number): void {
  checkOwnId(checking, "ruleIds", id, index);
  if (title === null) return;
  const { titles } = checking.register();
  const other = earlierThan(titles.get(fold(title.value)), checking.file, index);
  if (other === undefined) return;
  const place = checking.where(other);
  checking.on.report(sameTitle, title.span, { title: title.value, place });
}
