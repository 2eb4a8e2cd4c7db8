import { fold, type Statement, type TextLiteral } from "@handrail/syntax";
import type { Place } from "../linked/expression.ts";
import { settingText } from "../mentions/vocabulary.ts";
import type { ScopeQueries } from "../scope/queries.ts";
import type { Sources } from "../workspace/sources.ts";

/** What one playbook changes in those that it uses. */
export interface Overrides {
  readonly settings: readonly OverriddenSetting[];
  readonly leftOut: readonly LeftOutRule[];
  readonly added: readonly AddedStatement[];
}

export interface OverriddenSetting {
  readonly name: string;
  /** What it comes to in the used playbook, and the statement there that says so. */
  readonly from: SettingText;
  readonly to: SettingText;
}

/** A value as a sentence says it. */
export interface SettingText {
  readonly value: string;
  readonly place: Place;
}

export interface LeftOutRule {
  readonly title: string;
  /** The rule. */
  readonly rule: Place;
  /** The sentence that leaves it out. */
  readonly without: Place;
}

export interface AddedStatement {
  readonly kind: "rule" | "guardrail" | "limit" | "table";
  readonly title: string | null;
  /** The statement as it is written. */
  readonly text: string;
  readonly place: Place;
}

const none: Overrides = { settings: [], leftOut: [], added: [] };

/**
 * What a file changes by its own sentences. A file that only uses words of others (facts, actions) changes nothing: its rules are
 * all there is.
 */
export function overridesOf(file: string, sources: Sources, queries: ScopeQueries): Overrides {
  const used = sources.reach(file).filter((one) => one !== file);
  const settings = settingsOf(file, used, sources, queries);
  const leftOut = leftOutBy(file, used, sources);
  const hasBase = used.some((one) => {
    const { rules, guardrails } = sources.outline(one);
    return rules.length + guardrails.length > 0;
  });
  if (!hasBase && settings.length === 0) return none;
  return { settings, leftOut, added: addedBy(file, sources) };
}

function settingsOf(
  file: string,
  used: readonly string[],
  sources: Sources,
  queries: ScopeQueries,
): readonly OverriddenSetting[] {
  return sources.declarations(file).overrides.flatMap(({ name, index, value }) => {
    const from = before(name, file, used, sources, queries);
    const to = settingText(value);
    if (from === null || to === null) return [];
    return [{ ...from, to: { value: to, place: placeOf(file, index, sources) } }];
  });
}

/** What a setting comes to where the file is not asked: in the first of the playbooks it uses that know it. */
function before(
  name: string,
  file: string,
  used: readonly string[],
  sources: Sources,
  queries: ScopeQueries,
): Pick<OverriddenSetting, "name" | "from"> | null {
  const folded = fold(name);
  for (const one of sources.uses(file)) {
    const setting = queries.scope(one).names.get(folded);
    if (setting?.kind !== "setting") continue;
    const value = settingText(setting.value);
    if (value === null) continue;
    const setter = used
      .filter((other) => sources.reach(one).includes(other))
      .flatMap((other) =>
        sources
          .declarations(other)
          .overrides.filter((set) => fold(set.name) === folded && settingText(set.value) === value)
          .map(({ index }) => placeOf(other, index, sources)),
      )[0];
    const place = setter ?? placeOf(setting.file, setting.index, sources);
    return { name: setting.name, from: { value, place } };
  }
  return null;
}

function leftOutBy(
  file: string,
  used: readonly string[],
  sources: Sources,
): readonly LeftOutRule[] {
  return sources.outline(file).without.flatMap(({ title, index }) => {
    const without = placeOf(file, index, sources);
    return used.flatMap((one) =>
      sources
        .outline(one)
        .rules.filter((rule) => rule.title !== null && fold(rule.title) === fold(title))
        .map((rule) => ({
          title: rule.title ?? title,
          rule: placeOf(one, rule.index, sources),
          without,
        })),
    );
  });
}

const kinds: Partial<Readonly<Record<Statement["kind"], AddedStatement["kind"]>>> = {
  rule: "rule",
  never: "guardrail",
  limit: "limit",
  table: "table",
};

function addedBy(file: string, sources: Sources): readonly AddedStatement[] {
  const { statements, text } = sources.tree(file);
  return statements.flatMap((statement) => {
    const kind = kinds[statement.kind];
    if (kind === undefined) return [];
    const { span } = statement;
    return [
      {
        kind,
        title: titleOf(statement),
        text: text.slice(span.start, span.end),
        place: { file, span },
      },
    ];
  });
}

function titleOf(statement: Statement): string | null {
  const { title = null } = statement as { readonly title?: TextLiteral | null };
  return title?.value ?? null;
}

function placeOf(file: string, index: number, sources: Sources): Place {
  const span = sources.tree(file).statements[index]?.span ?? { start: 0, end: 0 };
  return { file, span };
}
