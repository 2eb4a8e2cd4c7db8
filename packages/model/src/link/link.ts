import { fold, type Name, printStatement, type Statement } from "@handrail/syntax";
import type {
  LinkedBinding,
  LinkedGuardrail,
  LinkedLimit,
  LinkedPlaybook,
  LinkedRule,
  LinkedTable,
} from "../linked/playbook.ts";
import { isLeftOut } from "../scope/left-out.ts";
import type { ScopeQueries } from "../scope/queries.ts";
import type { StatementContext } from "../statements/context.ts";
import { linkLimit } from "../statements/limit.ts";
import { linkGuardrail } from "../statements/never.ts";
import { linkPromise } from "../statements/promise.ts";
import { linkBinding } from "../statements/read.ts";
import { linkRule } from "../statements/rule.ts";
import { linkTable } from "../statements/table/link.ts";
import { linkSituation, linkTest } from "../statements/test.ts";
import type { Sources } from "../workspace/sources.ts";
import { linkCalendars } from "./calendars.ts";
import { makerFor } from "./maker.ts";
import { headerDays, identified, type Unidentified, withHeaderDays } from "./statements.ts";

/** Links one file with all that it uses. */
export function linkPlaybook(
  entry: string,
  sources: Sources,
  queries: ScopeQueries,
): LinkedPlaybook {
  const scope = queries.scope(entry);
  const leftOut = queries.leftOut(entry);
  const maker = makerFor(entry, sources, queries);
  const rules: Unidentified<LinkedRule>[] = [];
  const tables: LinkedTable[] = [];
  const guardrails: Unidentified<LinkedGuardrail>[] = [];
  const limits: Unidentified<LinkedLimit>[] = [];
  const bindings: LinkedBinding[] = [];

  const contextOf = (file: string): StatementContext => {
    const on = maker.elaborate(file);
    const action = (name: Name) => maker.action(name, on.place(name.span));
    return { file, scope, on, action, spellingOf: maker.spellingOf };
  };

  for (const file of scope.files) {
    const context = contextOf(file);
    const { statements } = sources.tree(file);
    const header = headerDays(statements);
    for (const [index, statement] of statements.entries()) {
      if (isLeftOut(leftOut, file, index)) continue;
      if (statement.kind === "rule") {
        const linked = withHeaderDays(linkRule(context, statement, index), header);
        rules.push({
          linked,
          id: statement.id?.value ?? null,
          sentence: () => printStatement(statement),
        });
      } else if (statement.kind === "table") {
        const { table, rules: rows } = linkTable(context, statement);
        tables.push(table);
        for (const row of rows) {
          rules.push({ ...row, linked: withHeaderDays(row.linked, header) });
        }
      } else if (statement.kind === "never") {
        const linked = linkGuardrail(context, statement);
        guardrails.push({
          linked,
          id: statement.id?.value ?? null,
          sentence: () => printStatement(statement),
        });
      } else if (statement.kind === "limit") {
        const linked = linkLimit(context, statement);
        limits.push({
          linked,
          id: statement.id?.value ?? null,
          sentence: () => printStatement(statement),
        });
      } else if (statement.kind === "read") {
        const binding = linkBinding(context, statement);
        if (binding !== null) bindings.push(binding);
      }
    }
  }

  // What only tests and promises name is no part of what decides.
  const [facts, defines, actions] = [maker.facts(), maker.defines(), maker.actions()];
  const deciding = new Set(facts);
  const tests = inStatements([entry], "test", linkTest);
  const promises = inStatements(scope.files, "promise", linkPromise);
  const used = scope.files.filter((file) => file !== entry);
  const situations = inStatements(used, "test", linkSituation);
  const header = sources.tree(entry).statements.find(({ kind }) => kind === "playbook");
  const { title = null, version = null } = header?.kind === "playbook" ? header : {};
  return {
    title: title?.value ?? null,
    version: version?.value ?? null,
    zone: scope.zone,
    calendars: linkCalendars(scope, sources),
    calendar: scope.calendars.get(scope.governing[0] ?? "")?.name ?? null,
    facts,
    histories: maker.histories(),
    defines,
    choices: maker.choices(),
    tables,
    rules: identified(rules, "rule"),
    guardrails: identified(guardrails, "guardrail"),
    limits: identified(limits, "limit"),
    bindings: bindings.sort((left, right) => (bound(left) < bound(right) ? -1 : 1)),
    tests,
    promises,
    situations,
    idleFacts: maker.facts().filter((fact) => !deciding.has(fact)),
    actions,
  };

  function inStatements<Kind extends Statement["kind"], Linked>(
    files: readonly string[],
    kind: Kind,
    link: (context: StatementContext, statement: Extract<Statement, { kind: Kind }>) => Linked,
  ): readonly Linked[] {
    const isKind = (one: Statement): one is Extract<Statement, { kind: Kind }> => one.kind === kind;
    return files.flatMap((file) =>
      sources
        .tree(file)
        .statements.filter(isKind)
        .map((one) => link(contextOf(file), one)),
    );
  }
}

/** What a column is read into, as bindings are sorted: facts first, then the fields of histories. */
function bound({ history, fact }: LinkedBinding): string {
  return `${history === null ? "" : fold(history.plural)}\n${fold(fact.name)}`;
}
