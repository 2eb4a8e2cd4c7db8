type Translate = (text: string, ...gaps: (string | number)[]) => string;

export interface Tested {
  readonly failures: readonly unknown[];
}

export function findingsText(errors: number, warnings: number, t: Translate): string {
  if (errors === 0 && warnings === 0) return t("No findings");
  if (warnings === 0) return t("Errors: {0}", errors);
  if (errors === 0) return t("Warnings: {0}", warnings);
  return t("Errors: {0}, warnings: {1}", errors, warnings);
}

/** @param results null while the playbook has errors */
export function testsText(results: readonly Tested[] | null, t: Translate): string {
  if (results === null) return t("Tests cannot run");
  if (results.length === 0) return t("No tests");
  const passed = results.filter(({ failures }) => failures.length === 0).length;
  return passed === results.length
    ? t("All {0} tests pass", passed)
    : t("{0} of {1} tests pass", passed, results.length);
}
