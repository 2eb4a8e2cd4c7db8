import { fold, type Name, type Statement, type TextLiteral, walk } from "@handrail/syntax";
import { silent } from "../findings/report.ts";
import { nowhere } from "../scope/names.ts";
import type { ScopeQueries } from "../scope/queries.ts";
import type { Scope, StatementId } from "../scope/scope.ts";
import { undeclaredLinkedAction } from "../statements/action.ts";
import { businessTimeIn } from "../statements/business-time.ts";
import type { StatementContext } from "../statements/context.ts";
import { elaborateStatement } from "../statements/elaborate.ts";
import { linkPromise } from "../statements/promise.ts";
import { linkTest } from "../statements/test.ts";
import type { Sources } from "../workspace/sources.ts";
import type { Mention, MentionKind } from "./mention.ts";

/** Everything that a file names, as the file means it by itself, in the order of the text. */
export function mentionsIn(
  file: string,
  sources: Sources,
  queries: ScopeQueries,
): readonly Mention[] {
  const scope = queries.scope(file);
  const found = new Map<number, Mention>();
  const shared = sharing();
  const use = (
    kind: MentionKind,
    written: Written,
    declaration = declarationOf(scope, kind, written),
  ) => found.set(written.span.start, shared(mention(kind, written, declaration, false)));
  const context: StatementContext = {
    file,
    scope,
    on: queries.elaborate(
      file,
      file,
      silent,
      () => {},
      (name, meaning, of) => {
        if (of === undefined) use(meaning, name);
        else use(meaning, name, declarationOf(scope, "history", of.name));
      },
    ),
    action: (name) => {
      use("action", name);
      return undeclaredLinkedAction(name.text, nowhere);
    },
    spellingOf: (name) => {
      use("action", name);
      return name.text;
    },
  };
  for (const [index, statement] of sources.tree(file).statements.entries()) {
    if (statement.kind === "test") linkTest(context, statement);
    else if (statement.kind === "promise") linkPromise(context, statement);
    else elaborateStatement(context, statement, index);
    if (statement.kind === "rule" && statement.choice !== null) use("choice", statement.choice);
    for (const trait of traitsIn(statement)) use("trait", trait, null);
    for (const calendar of calendarsIn(statement)) use("calendar", calendar);
    if (statement.kind === "set" && statement.name !== null) use("setting", statement.name);
    if (statement.kind === "without" && statement.title !== null) {
      use("rule", statement.title, leftOut(file, statement.title, sources));
    }
    for (const [kind, written] of declaredBy(statement)) {
      found.set(written.span.start, shared(mention(kind, written, { file, index }, true)));
    }
  }
  return [...found.values()].sort((left, right) => left.span.start - right.span.start);
}

/** The mentions of all files are kept, and most name what others name: a name and a declaration are kept once. */
function sharing(): (mention: Mention) => Mention {
  const names = new Map<string, string>();
  const declarations = new Map<string, Map<number, StatementId>>();

  function once(declaration: StatementId): StatementId {
    const inFile = declarations.get(declaration.file) ?? new Map<number, StatementId>();
    declarations.set(declaration.file, inFile);
    const known = inFile.get(declaration.index) ?? declaration;
    inFile.set(declaration.index, known);
    return known;
  }

  return ({ span, kind, name, declaration, declares }) => {
    const known = names.get(name) ?? name;
    names.set(known, known);
    return {
      span,
      kind,
      name: known,
      declaration: declaration === null ? null : once(declaration),
      declares,
    };
  };
}

type Written = Name | TextLiteral;

function textOf(written: Written): string {
  return written.kind === "name" ? written.text : written.value;
}

function mention(
  kind: MentionKind,
  written: Written,
  declaration: StatementId | null,
  declares: boolean,
): Mention {
  return { span: written.span, kind, name: textOf(written), declaration, declares };
}

function declaredBy(statement: Statement): readonly (readonly [MentionKind, Written])[] {
  switch (statement.kind) {
    case "history":
    case "list": {
      const names = [statement.name, statement.plural].filter((name) => name !== null);
      return [
        ...names.map((name) => ["history", name] as const),
        ...statement.fields.map(({ name }) => ["field", name] as const),
      ];
    }
    case "fact":
    case "define":
    case "setting":
    case "action":
    case "choice":
      return statement.name === null ? [] : [[statement.kind, statement.name]];
    case "score":
    case "experiment":
      return statement.name === null ? [] : [["define", statement.name]];
    case "table":
      return statement.columns.flatMap((column) =>
        column.kind === "valueColumn" ? [["define", column.name] as const] : [],
      );
    case "rule":
    case "calendar":
      return statement.title === null ? [] : [[statement.kind, statement.title]];
    default:
      return [];
  }
}

function declarationOf(
  scope: Scope,
  kind: MentionKind,
  written: Written | string,
): StatementId | null {
  const folded = fold(typeof written === "string" ? written : textOf(written));
  const found = declared(scope, kind, folded);
  return found === undefined ? null : { file: found.file, index: found.index };
}

function declared(scope: Scope, kind: MentionKind, folded: string): StatementId | undefined {
  switch (kind) {
    case "action":
      return scope.actions.get(folded);
    case "choice":
      return scope.choices.get(folded);
    case "calendar":
      return scope.calendars.get(folded);
    default: {
      const named = scope.names.get(folded);
      return named?.kind === kind ? named : undefined;
    }
  }
}

/** The calendars that a statement's business time follows, or that a header chooses. */
function calendarsIn(statement: Statement): readonly TextLiteral[] {
  const chosen = statement.kind === "playbook" ? statement.calendar : null;
  const named = businessTimeIn([statement]).flatMap(({ calendar }) => calendar ?? []);
  return chosen === null ? named : [chosen, ...named];
}

function traitsIn(statement: Statement): readonly Name[] {
  const traits: Name[] = [];
  walk(statement, (node) => {
    if ("traits" in node && Array.isArray(node.traits)) traits.push(...node.traits);
    return true;
  });
  return traits;
}

/** The rule of a used file that a `without rule` leaves out. */
function leftOut(file: string, { value }: TextLiteral, sources: Sources): StatementId | null {
  for (const used of sources.reach(file)) {
    if (used === file) continue;
    const rule = sources
      .outline(used)
      .rules.find(({ title }) => title !== null && fold(title) === fold(value));
    if (rule !== undefined) return { file: used, index: rule.index };
  }
  return null;
}
