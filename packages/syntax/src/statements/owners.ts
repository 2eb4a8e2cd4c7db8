import type { ClauseWord, StatementWord } from "../dialect/dialect.ts";
import { english } from "../dialect/en.ts";
import { statements } from "./registry.ts";

/** The statements that have a clause, as a hint names them: "`rule` or `never`". */
export function ownersOf(word: ClauseWord): string {
  const owners = Object.values(statements)
    .filter(({ clauses, split }) => clauses[word] !== undefined || split?.word === word)
    .map(({ keyword }) => `\`${english.statements[keyword]}\``);
  const last = owners.pop() ?? "";
  return owners.length === 0 ? last : `${owners.join(", ")} or ${last}`;
}

/** The clauses that a statement may have, as they are written; those that may repeat too. */
export function clausesOf(statement: StatementWord): readonly ClauseOption[] {
  const { clauses } = statements[statement];
  return Object.entries(clauses).map(([word, { repeats }]) => ({
    word: english.clauses[word as ClauseWord],
    repeats: repeats === true,
  }));
}

export interface ClauseOption {
  readonly word: string;
  readonly repeats: boolean;
}
