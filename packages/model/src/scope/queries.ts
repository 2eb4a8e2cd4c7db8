import { type ElaborationInput, elaboration } from "../expressions/elaborate.ts";
import type { Elaboration, Names, UndeclaredUse } from "../expressions/elaboration.ts";
import { type Report, silent } from "../findings/report.ts";
import type { Database } from "../query/database.ts";
import { structurallyEqual } from "../query/equality.ts";
import { anyAction } from "../statements/action.ts";
import type { StatementContext } from "../statements/context.ts";
import { derivedValue } from "../statements/derived.ts";
import { elaborateStatement } from "../statements/elaborate.ts";
import { anyType } from "../types/basic.ts";
import type { Sources } from "../workspace/sources.ts";
import { buildScope } from "./build.ts";
import type { RuleOutline } from "./declarations.ts";
import { type DefineTypes, defineTypes } from "./define-types.ts";
import {
  evidenceOf,
  type FileEvidence,
  type Inferences,
  inferAll,
  withoutGuesses,
} from "./inference.ts";
import { isLeftOut, leftOutRules } from "./left-out.ts";
import { lookKeeper, type RuleLook, type RuleLooks, recorder, since } from "./looks.ts";
import { placelessMaker, scopeNames } from "./names.ts";
import { nestingOf } from "./nesting.ts";
import { buildRegister, type Register } from "./register.ts";
import type { Scope, ScopedDefine } from "./scope.ts";

/** A round of inference: from 1, or `settled` when another round would change nothing. */
export type Round = number | "settled";

/** What is asked of an entry file with all that it uses. */
export interface ScopeQueries {
  scope(entry: string): Scope;
  register(entry: string): Register;
  /** Rules that `without rule` leaves out, by file and index. */
  leftOut(entry: string): ReadonlySet<string>;
  /** What a file recommends in the scope of an entry. */
  outline(entry: string, file: string): RuleOutline;
  inferences(entry: string): Inferences;
  defineTypes(entry: string, round: Round): DefineTypes;
  /** Does the work of `inferences`, and of `uses` of what they came to, file by file. */
  settling(entry: string): Generator<void>;
  /** Uses of undeclared names in the statements of a file that decide something, in the order of the text. */
  uses(entry: string, file: string): readonly UndeclaredUse[];
  /** What the look at a file's rules came to that `uses` took; whoever is the first to ask gets them, everybody else none. */
  looks(entry: string, file: string): RuleLooks;
  /** A file's elaboration without positions of other files. */
  elaborate(
    entry: string,
    file: string,
    report: Report,
    use: (use: UndeclaredUse) => void,
    mention?: ElaborationInput["mention"],
  ): Elaboration;
}

/** Undeclared facts whose types hang on one another settle in a few rounds; a chain longer than this stays open. */
const mostRounds = 20;

const none: Inferences = new Map();

export function scopeQueries(database: Database, sources: Sources): ScopeQueries {
  const keeper = lookKeeper();
  const scope = database.query("scope", (entry: string) => buildScope(entry, sources));
  const leftOut = database.query("left out", (entry: string) => leftOutRules(entry, sources));

  const outline = database.query("scoped outline", (entry: string, file: string): RuleOutline => {
    const whole = sources.outline(file);
    const skipped = leftOut(entry);
    if (skipped.size === 0) return whole;
    const rules = whole.rules.filter(({ index }) => !isLeftOut(skipped, file, index));
    return { ...whole, rules };
  });

  const register = database.query("register", (entry: string) =>
    buildRegister(scope(entry), { ...sources, outline: (file) => outline(entry, file) }),
  );

  function inferencesBefore(entry: string, round: Round): Inferences {
    if (round === "settled") return inferences(entry);
    return round <= 1 ? none : strong(entry, round - 1);
  }

  function fileElaboration(
    entry: string,
    file: string,
    names: Names,
    report: Report,
    use: (use: UndeclaredUse) => void,
    mention: ElaborationInput["mention"] = ignore,
  ): Elaboration {
    const zone = sources.declarations(file).zone ?? scope(entry).zone;
    const { text } = sources.tree(file);
    return elaboration({ file, text, zone, names, report, use, mention });
  }

  const defineTypesQuery = database.query("define types", (entry: string, round: Round) => {
    const known = inferencesBefore(entry, round);
    const statementOf = ({ file, index }: ScopedDefine) => sources.tree(file).statements[index];
    return defineTypes(
      scope(entry),
      (define) => nestingOf(statementOf(define)),
      (define, typeOf) => {
        const names = scopeNames(scope(entry), known, placelessMaker(typeOf));
        const on = fileElaboration(entry, define.file, names, silent, ignore);
        return derivedValue(on, statementOf(define), define.part)?.type ?? anyType;
      },
    );
  });

  function names(entry: string, round: Round): Names {
    const typeOf = (folded: string) => defineTypesQuery(entry, round).types.get(folded) ?? anyType;
    return scopeNames(scope(entry), inferencesBefore(entry, round), placelessMaker(typeOf));
  }

  /** Where nothing new was learnt after a round, what is settled reads as that round did. */
  function lastRound(entry: string, round: Round): Round {
    if (round !== "settled") return round;
    const last = rounds(entry);
    return structurallyEqual(inferences(entry), inferencesBefore(entry, last)) ? last : round;
  }

  const uses: (entry: string, file: string, round: Round) => readonly UndeclaredUse[] =
    database.query(
      "uses of names",
      (entry: string, file: string, round: Round): readonly UndeclaredUse[] => {
        const before = lastRound(entry, round);
        if (before !== round) return uses(entry, file, before);
        const found: UndeclaredUse[] = [];
        const looks = new Map<number, RuleLook>();
        const { report, take } = recorder();
        const on = fileElaboration(entry, file, names(entry, round), report, (use) =>
          found.push(use),
        );
        const context: StatementContext = {
          file,
          scope: scope(entry),
          on,
          action: anyAction(),
          spellingOf: ({ text }) => text,
        };
        const skipped = leftOut(entry);
        for (const [index, statement] of sources.tree(file).statements.entries()) {
          if (isLeftOut(skipped, file, index)) continue;
          const position = found.length;
          const then = elaborateStatement(context, statement, index);
          const reports = take();
          if (then !== null) looks.set(index, { then, reports, uses: since(found, position) });
        }
        keeper.keep(entry, file, round, looks);
        return found;
      },
      Object.is,
    );

  function takeLooks(entry: string, file: string): RuleLooks {
    uses(entry, file, "settled");
    return keeper.take(entry, file, lastRound(entry, "settled"));
  }

  const evidence = database.query(
    "evidence",
    (entry: string, file: string, round: Round): readonly FileEvidence[] =>
      evidenceOf(uses(entry, file, round)),
  );

  const guesses = database.query(
    "guesses",
    (entry: string, round: number): Inferences =>
      inferAll(scope(entry).files.map((file) => evidence(entry, file, round))),
  );
  const strong = database.query(
    "inferred so far",
    (entry: string, round: number): Inferences => withoutGuesses(guesses(entry, round)),
  );
  function isLast(entry: string, round: number): boolean {
    return (
      round >= mostRounds || structurallyEqual(strong(entry, round), inferencesBefore(entry, round))
    );
  }
  const rounds = database.query("rounds of inference", (entry: string): number => {
    let round = 1;
    while (!isLast(entry, round)) round += 1;
    return round;
  });
  const inferences = database.query(
    "inferences",
    (entry: string): Inferences => guesses(entry, rounds(entry)),
  );

  function* settling(entry: string): Generator<void> {
    for (let round = 1; ; round += 1) {
      for (const file of scope(entry).files) yield void evidence(entry, file, round);
      if (isLast(entry, round)) break;
    }
    yield void inferences(entry);
    yield void defineTypesQuery(entry, "settled");
    for (const file of scope(entry).files) yield void uses(entry, file, "settled");
  }

  return {
    scope,
    register,
    settling,
    leftOut,
    outline,
    inferences,
    defineTypes: defineTypesQuery,
    uses: (entry, file) => uses(entry, file, "settled"),
    looks: takeLooks,
    elaborate: (entry, file, report, use, mention) =>
      fileElaboration(entry, file, names(entry, "settled"), report, use, mention),
  };
}

function ignore(): void {}
