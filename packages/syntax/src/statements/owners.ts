import type { ClauseWord } from "../dialect/dialect.ts";
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
