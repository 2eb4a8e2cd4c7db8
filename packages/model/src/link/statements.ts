import type { Statement } from "@handrail/syntax";
import type {
  LinkedGuardrail,
  LinkedLimit,
  LinkedRule,
  LinkedSentence,
} from "../linked/playbook.ts";
import { hash, identities } from "../statements/identity.ts";
import { bothValid, type ValidDays } from "../statements/validity.ts";

/** A linked statement that has no identity yet. */
export interface Unidentified<Linked extends LinkedSentence> {
  readonly linked: Omit<Linked, "id">;
  /** What its `id` clause says. */
  readonly id: string | null;
  /** Prints the statement, which only some identities need. */
  readonly sentence: () => string;
}

/**
 * Gives identities and sorts by them. Statements that say exactly the same are one; if they differ only in the days that their
 * files' headers give them, those days make the difference.
 */
export function identified<Linked extends LinkedRule | LinkedGuardrail | LinkedLimit>(
  statements: readonly Unidentified<Linked>[],
  word: string,
): readonly (Omit<Linked, "id"> & { readonly id: string })[] {
  const ids = identities(
    statements.map(({ linked, id, sentence }) => ({ id, sentence, title: linked.title })),
    word,
  );
  const groups = Map.groupBy(statements.keys(), (index) => ids[index] ?? "");
  return [...groups]
    .flatMap(([id, indexes]) => {
      const [alone] = indexes;
      if (indexes.length === 1 && alone !== undefined) {
        const only = statements[alone];
        return only === undefined ? [] : [{ ...only.linked, id }];
      }
      const contents = new Map<string, Omit<Linked, "id">>();
      for (const index of indexes) {
        const statement = statements[index];
        if (statement === undefined) continue;
        const content = contentOf(statement);
        if (!contents.has(content)) contents.set(content, statement.linked);
      }
      return [...contents].map(([content, linked]) => ({
        ...linked,
        id: contents.size === 1 ? id : `${id}-${hash(content)}`,
      }));
    })
    .sort((left, right) => (left.id < right.id ? -1 : 1));
}

/** All that tells two statements of one identity apart. */
function contentOf<Linked extends LinkedSentence>({
  linked,
  sentence,
}: Unidentified<Linked>): string {
  return `${sentence()}\n${linked.validFrom} ${linked.validUntil}`;
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
  if (header.from === null && header.until === null) return rule;
  const days = bothValid({ from: rule.validFrom, until: rule.validUntil }, header);
  return { ...rule, validFrom: days.from, validUntil: days.until };
}
