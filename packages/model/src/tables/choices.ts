/** Some of the values of a choice or a text, or all but some. */
export interface Choices {
  readonly keys: ReadonlySet<string>;
  readonly allBut: boolean;
}

export const everything: Choices = { keys: new Set(), allBut: true };

export function only(keys: Iterable<string>): Choices {
  return { keys: new Set(keys), allBut: false };
}

export function complement({ keys, allBut }: Choices): Choices {
  return { keys, allBut: !allBut };
}

export function intersection(left: Choices, right: Choices): Choices {
  if (left.allBut && right.allBut) {
    return { keys: new Set([...left.keys, ...right.keys]), allBut: true };
  }
  const [named, other] = left.allBut ? [right, left] : [left, right];
  return only([...named.keys].filter((key) => other.keys.has(key) !== other.allBut));
}

/** One of them; null where there is none, undefined where it is one that nobody names. */
export function someChoice(
  { keys, allBut }: Choices,
  domain: readonly string[] | null,
): string | null | undefined {
  if (!allBut) return [...keys][0] ?? null;
  if (domain === null) return undefined;
  return domain.find((value) => !keys.has(value)) ?? null;
}
