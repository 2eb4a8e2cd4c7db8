import {
  type Expression,
  fold,
  nearest,
  type SetStatement,
  type SettingStatement,
} from "@handrail/syntax";
import { literalContent } from "../constants/literal.ts";
import type { SettingValue } from "../expressions/elaboration.ts";
import { settingType } from "../expressions/type-of.ts";
import {
  settingDispute,
  settingNotConstant,
  settingTypeChanged,
  unknownSetting,
} from "../findings/declarations.ts";
import { replacement } from "../findings/fixes.ts";
import type { DeclaredSetting } from "../scope/declarations.ts";
import type { Scope, ScopedSetting } from "../scope/scope.ts";
import { describeSettingType, settingTypesAlike } from "../types/settings.ts";
import type { Checking } from "./context.ts";
import { checkDeclaredOnce } from "./declared-once.ts";

/** @param zone of the file's header: times without an offset are meant in it */
export function declareSetting(
  node: SettingStatement | SetStatement,
  index: number,
  zone: string | null,
): DeclaredSetting | null {
  return node.name === null
    ? null
    : { name: node.name.text, index, value: settingValue(node.value, zone) };
}

function settingValue(node: Expression, zone: string | null): SettingValue {
  if (node.kind === "nameExpression") return { kind: "word", text: node.name.text };
  if (node.kind === "parenthesis") return settingValue(node.inner, zone);
  if (node.kind !== "literal") return { kind: "broken" };
  return { kind: "literal", literal: literalContent(node), zone };
}

export function checkSetting(checking: Checking, node: SettingStatement, index: number): void {
  checkDeclaredOnce(checking, "setting", node.name, index);
  checkValue(checking, node);
}

export function checkSet(checking: Checking, node: SetStatement, index: number): void {
  checkValue(checking, node);
  if (node.name === null) return;
  const { text, span } = node.name;
  const setting = checking.scope.names.get(fold(text));
  if (setting?.kind !== "setting") {
    const near = setting === undefined ? nearest(text, settingNames(checking.scope)) : undefined;
    checking.on.report(
      unknownSetting,
      span,
      { name: text, near, kind: setting === undefined ? null : kinds[setting.kind] },
      replacement(span, near),
    );
    return;
  }
  checkSameType(checking, node, setting);
  checkDispute(checking, node, index);
}

const kinds = { fact: "fact", history: "history", define: "definition" } as const;

function settingNames({ names }: Scope): readonly string[] {
  return [...names.values()].flatMap((one) => (one.kind === "setting" ? [one.name] : []));
}

function checkValue({ on }: Checking, { name, value }: SettingStatement | SetStatement): void {
  if (value.kind === "literal") on.value(value);
  else if (value.kind !== "missing" && settingValue(value, null).kind === "broken") {
    on.report(settingNotConstant, value.span, { name: name?.text ?? "" });
  }
}

function checkSameType(checking: Checking, node: SetStatement, setting: ScopedSetting): void {
  const { zone } = checking.scope;
  const was = settingType(setting.initial, zone);
  const now = settingType(settingValue(node.value, null), zone);
  if (settingTypesAlike(was, now)) return;
  checking.on.report(settingTypeChanged, node.value.span, {
    name: setting.name,
    was: describeSettingType(was),
    now: describeSettingType(now),
  });
}

/** Two `set` statements of one file that differ; those of different files are reported where both are used. */
function checkDispute(checking: Checking, node: SetStatement, index: number): void {
  if (node.name === null) return;
  const folded = fold(node.name.text);
  const sides = checking.scope.disputes.find((one) => one.fold === folded)?.sides ?? [];
  const own = sides.filter(({ file }) => file === checking.file);
  if (own.length < 2 || own.at(-1)?.index !== index) return;
  checking.on.report(settingDispute, node.span, {
    name: node.name.text,
    places: own.map(checking.where),
    sameFile: true,
  });
}
