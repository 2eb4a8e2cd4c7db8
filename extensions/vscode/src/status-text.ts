type Translate = (text: string, ...gaps: (string | number)[]) => string;

export interface Tested {
  readonly failures: readonly unknown[];
  /** What kept it from running. */
  readonly error?: unknown;
}

export function findingsText(errors: number, warnings: number, t: Translate): string {
  if (errors === 0 && warnings === 0) return t("No findings");
  if (warnings === 0) return t("Errors: {0}", errors);
  if (errors === 0) return t("Warnings: {0}", warnings);
  return t("Errors: {0}, warnings: {1}", errors, warnings);
}

/** @param results null where nobody answered */
export function testsText(results: readonly Tested[] | null, t: Translate): string {
  if (results === null) return t("Tests cannot run");
  if (results.length === 0) return t("No tests");
  const ran = results.filter(({ error }) => error === undefined);
  if (ran.length === 0) return t("Tests cannot run");
  const passed = ran.filter(({ failures }) => failures.length === 0).length;
  const stopped = results.length - ran.length;
  if (stopped > 0) {
    return t("{0} of {1} tests pass, {2} cannot run", passed, results.length, stopped);
  }
  return passed === results.length
    ? t("All {0} tests pass", passed)
    : t("{0} of {1} tests pass", passed, results.length);
}
