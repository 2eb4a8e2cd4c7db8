import { type Field, fold, type HistoryStatement } from "@handrail/syntax";
import { replacement } from "../findings/fixes.ts";
import { atNotATime, fieldTwice, pluralAsName, pluralTaken } from "../findings/histories.ts";
import type { LinkedField } from "../linked/history.ts";
import type { DeclaredHistory } from "../scope/declarations.ts";
import { plural, singular } from "../scope/plural.ts";
import { anyType, time } from "../types/basic.ts";
import { typeOfNode } from "../types/of-node.ts";
import { type Checking, earlierThan } from "./context.ts";
import { checkDeclaredOnce } from "./declared-once.ts";

const at: LinkedField = { name: "at", type: time };

export function declareHistory(node: HistoryStatement, index: number): DeclaredHistory | null {
  if (node.name === null) return null;
  const name = node.name.text;
  return {
    of: node.kind,
    name,
    plural: node.plural?.text ?? plural(name),
    index,
    fields: fieldsOf(node),
  };
}

/** Each field once; a history's first is `at`. */
function fieldsOf({ kind, fields }: HistoryStatement): readonly LinkedField[] {
  const known = new Map<string, LinkedField>(kind === "history" ? [[fold(at.name), at]] : []);
  for (const { name, type } of fields) {
    const folded = fold(name.text);
    if (known.has(folded)) continue;
    known.set(folded, { name: name.text, type: type === null ? anyType : typeOfNode(type) });
  }
  return [...known.values()];
}

export function checkHistory(checking: Checking, node: HistoryStatement, index: number): void {
  checkDeclaredOnce(checking, node.kind, node.name, index);
  checkPlural(checking, node, index);
  const seen = new Map<string, string>();
  for (const field of node.fields) checkField(checking, node, field, seen);
}

/** One that is written may be wrong like any name; one that is not written needs another. */
function checkPlural(
  checking: Checking,
  { kind, name, plural: written }: HistoryStatement,
  index: number,
): void {
  if (name === null) return;
  if (written !== null) {
    if (fold(written.text) !== fold(name.text)) {
      checkDeclaredOnce(checking, kind, written, index);
    }
    return;
  }
  const one = singular(name.text);
  if (one !== null) {
    const details = { name: name.text, word: kind, one };
    checking.on.report(pluralAsName, name.span, details, replacement(name.span, one));
    return;
  }
  const { names } = checking.register();
  const earlier = (claimed: string) => earlierThan(names.get(fold(claimed)), checking.file, index);
  const plurals = plural(name.text);
  const first = earlier(plurals);
  if (first === undefined || earlier(name.text) !== undefined) return;
  checking.on.report(pluralTaken, name.span, {
    name: name.text,
    word: kind,
    plural: plurals,
    place: checking.where(first),
  });
}

function checkField(
  { on }: Checking,
  { kind }: HistoryStatement,
  { name, type }: Field,
  seen: Map<string, string>,
): void {
  const folded = fold(name.text);
  const other = seen.get(folded);
  if (other !== undefined) on.report(fieldTwice, name.span, { name: name.text, other });
  else seen.set(folded, name.text);
  if (type === null) return;
  const found = typeOfNode(type, on.report);
  const isAt = kind === "history" && folded === fold(at.name);
  if (isAt && found.kind !== "time") {
    on.report(
      atNotATime,
      type.span,
      { type: found },
      {
        title: "Replace with `time`",
        certain: false,
        edits: [{ span: type.span, text: "time" }],
      },
    );
  }
}
