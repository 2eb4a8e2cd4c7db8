import type { TestRun } from "@handrail/language-server";

type Translate = (text: string, ...gaps: (string | number)[]) => string;

/** Why a test cannot run: the error in its own file, or in one that this uses. */
export function stoppedText(
  { uri, range, message }: NonNullable<TestRun["error"]>,
  testedUri: string | undefined,
  t: Translate,
): string {
  const line = range.start.line + 1;
  if (uri === testedUri) {
    return t("This test cannot run: error in line {0}. {1}", line, message);
  }
  const file = decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1));
  return t("This test cannot run: error in line {0} of {1}. {2}", line, file, message);
}
