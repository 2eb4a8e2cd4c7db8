import type { Statement } from "@handrail/syntax";
import type { LinkedGuardrail, LinkedRule, LinkedStatement } from "../linked/playbook.ts";
import { hash, identities } from "../statements/identity.ts";
import { bothValid, type ValidDays } from "../statements/validity.ts";

/** A linked statement that has no identity yet. */
export interface Unidentified<Linked extends LinkedStatement> {
  readonly linked: Omit<Linked, "id">;
  /** What its `id` clause says. */
  readonly id: string | null;
  readonly sentence: string;
}

/**
 * Gives identities and sorts by them. Statements that say exactly the same are one; if they differ only in the days that their
 * files' headers give them, those days make the difference.
 */
export function identified<Linked extends LinkedRule | LinkedGuardrail>(
  statements: readonly Unidentified<Linked>[],
  word: string,
): readonly (Omit<Linked, "id"> & { readonly id: string })[] {
  const ids = identities(
    statements.map(({ linked, id, sentence }) => ({ id, sentence, title: linked.title })),
    word,
  );
  const found = new Map<string, Omit<Linked, "id"> & { readonly id: string }>();
  for (const [index, { linked }] of statements.entries()) {
    const id = ids[index] ?? "";
    const days = `${linked.validFrom} ${linked.validUntil}`;
    const other = found.get(id);
    const same = other === undefined || days === `${other.validFrom} ${other.validUntil}`;
    const unique = same ? id : `${id}-${hash(days)}`;
    if (!found.has(unique)) found.set(unique, { ...linked, id: unique });
  }
  return [...found.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
}

/** The days of the header in a file. */
export function headerDays(statements: readonly Statement[]): ValidDays {
  const header = statements.find(({ kind }) => kind === "playbook");
  if (header?.kind !== "playbook" || header.valid === null) return { from: null, until: null };
  return { from: header.valid.from, until: header.valid.until };
}

/** A rule is in force on the days that both it and the header of its file name. */
export function withHeaderDays(
  rule: Omit<LinkedRule, "id">,
  header: ValidDays,
): Omit<LinkedRule, "id"> {
  const days = bothValid({ from: rule.validFrom, until: rule.validUntil }, header);
  return { ...rule, validFrom: days.from, validUntil: days.until };
}
