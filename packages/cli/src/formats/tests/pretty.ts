import { type TestedCase, type TestedFile, testCounts } from "../../playbooks/tested.ts";
import { setIn } from "../../terminal/grid.ts";
import { printable } from "../../terminal/printable.ts";
import type { Style } from "../../terminal/style.ts";
import { count } from "../../terminal/words.ts";
import { prettyFindings } from "../findings/pretty.ts";

/** Test results as a person reads them: a line a playbook, and what failed in full. */
export function prettyTests(tested: readonly TestedFile[], style: Style, width: number): string {
  const files = tested
    .filter(({ errors, tests }) => errors.length + tests.length > 0)
    .map((file) => prettyFile(file, style, width));
  return `${files.join("")}${files.length === 0 ? "" : "\n"}${summary(tested, style)}`;
}

function prettyFile({ file, errors, tests }: TestedFile, style: Style, width: number): string {
  if (errors.length > 0) {
    return `${style.red("✗")} ${file} cannot be tested:\n\n${prettyFindings(errors, style, width)}\n`;
  }
  const failed = tests.filter(({ failures }) => failures.length > 0);
  if (failed.length === 0) {
    return `${style.green("✓")} ${file} ${style.dim(count(tests.length, "test"))}\n`;
  }
  const head = `${style.red("✗")} ${file} ${style.dim(`${failed.length} of ${count(tests.length, "test")} failed`)}\n`;
  return head + failed.map((one) => prettyCase(one, file, style, width)).join("");
}

function prettyCase(
  { title, failures }: TestedCase,
  file: string,
  style: Style,
  width: number,
): string {
  const lines = failures.map(({ message, line }) => {
    const said = setIn(printable(message), width, 6);
    return `${said}\n      ${style.dim(`${file}:${line}`)}\n`;
  });
  return `    ${style.bold(printable(title))}\n${lines.join("")}`;
}

function summary(tested: readonly TestedFile[], style: Style): string {
  const { passed, failed } = testCounts(tested);
  const broken = tested.filter(({ errors }) => errors.length > 0).length;
  if (passed + failed + broken === 0) {
    return 'There are no tests yet. Add one:\n\n    test "what it shows"\n      given stage = evaluation\n      expect call customer\n';
  }
  const untested = broken === 0 ? "" : `, ${count(broken, "playbook")} with errors`;
  const mark = failed + broken === 0 ? style.green("✓") : style.red("✗");
  return `${mark} ${count(passed, "test")} passed, ${failed} failed${untested}.\n`;
}
