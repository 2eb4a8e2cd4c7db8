import type { JoinedHistories } from "../../histories/joined.ts";
import type { LoadedHistory } from "../../histories/load.ts";
import { printable } from "../../terminal/printable.ts";
import type { Style } from "../../terminal/style.ts";
import { count, grouped, listedUpTo, quoted } from "../../terminal/words.ts";
import { badRecords, fileProblems } from "./problems.ts";

/** How many rows and files of histories something is wrong with. */
export function problemsOfHistories(histories: JoinedHistories | null): number {
  const all = histories?.all ?? [];
  return all.reduce((sum, { bad, problems }) => sum + bad.count + problems.length, 0);
}

/** What is wrong with the files of histories, row by row. */
export function historyProblems(
  histories: JoinedHistories | null,
  style: Style,
  width: number,
): string {
  return (histories?.all ?? [])
    .map(
      ({ file, name, bad, problems }) =>
        badRecords(file, bad, style, width, name) + fileProblems(file, problems, style, width),
    )
    .join("");
}

/**
 * What became of the rows of each file, in a sentence.
 *
 * @param areJoined whether there are records that they are joined to, which may be too few
 */
export function historyLines(
  histories: JoinedHistories | null,
  areJoined: boolean,
): readonly string[] {
  return (histories?.all ?? []).map((one) => {
    const { plural, name, file, key, elements, keyless, bad } = one;
    const what = `${file}: ${count(elements.count, name, plural)}`;
    const by = key === null ? "for every record" : `by ${quoted(printable(key))}`;
    const lost = areJoined && histories !== null ? unmatched(histories, one) : [];
    const left = [
      ...lost,
      ...(keyless === 0
        ? []
        : [`${grouped(keyless)} of nobody, as ${quoted(printable(key ?? ""))} is empty`]),
      ...(bad.count === 0 ? [] : [`${count(bad.count, "bad row")} left out`]),
    ];
    return `${[`${what} ${by}`, ...left].join("; ")}.`;
  });
}

function unmatched(histories: JoinedHistories, one: LoadedHistory): readonly string[] {
  const { elements, keys } = histories.unmatched(one);
  if (elements === 0) return [];
  const names = listedUpTo(
    keys.map((key) => quoted(printable(key))),
    3,
  );
  return [`${grouped(elements)} of them of no record (${names})`];
}
