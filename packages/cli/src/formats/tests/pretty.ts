import type { Found } from "../../findings/found.ts";
import {
  type PromiseCounts,
  promiseCounts,
  type TestedCase,
  type TestedFile,
  testCounts,
} from "../../playbooks/tested.ts";
import { setIn } from "../../terminal/grid.ts";
import { printable } from "../../terminal/printable.ts";
import type { Style } from "../../terminal/style.ts";
import { count, listed } from "../../terminal/words.ts";
import { prettyFindings } from "../findings/pretty.ts";
import { prettyPromise } from "./promises.ts";

/** Test results as a person reads them: a line a playbook, and what failed in full. */
export function prettyTests(tested: readonly TestedFile[], style: Style, width: number): string {
  const said = new Set<string>();
  const files = tested
    .filter(({ errors, tests, promises }) => errors.length + tests.length + promises.length > 0)
    .map((file) =>
      file.errors.length > 0
        ? prettyErrors(file, said, style, width)
        : prettyFile(file, style, width),
    );
  return `${files.join("")}${files.length === 0 ? "" : "\n"}${summary(tested, style)}`;
}

/** Errors of a file that several playbooks use are said once. */
function prettyErrors(
  { file, errors }: TestedFile,
  said: Set<string>,
  style: Style,
  width: number,
): string {
  const identity = (one: Found) => `${one.file}:${one.span.start}:${one.code}:${one.message}`;
  const fresh = errors.filter((one) => !said.has(identity(one)));
  const known = errors.filter((one) => said.has(identity(one)));
  for (const one of errors) said.add(identity(one));
  const elsewhere = listed([...new Set(known.map((one) => one.file))]);
  const above = known.length === 0 ? "" : ` the errors of ${elsewhere} stand above`;
  const head = `${style.red("✗")} ${file} cannot be tested:`;
  if (fresh.length === 0) return `${head}${above}.\n\n`;
  const more = above === "" ? "" : `${above}, and`;
  return `${head}${more}\n\n${prettyFindings(fresh, style, width)}\n`;
}

function prettyFile({ file, tests, promises }: TestedFile, style: Style, width: number): string {
  const failed = tests.filter(({ failures }) => failures.length > 0);
  const tried = promises.map((one) => prettyPromise(one, style, width)).join("");
  const isClean = failed.length === 0 && promises.every(({ breaks }) => breaks === 0);
  const mark = isClean ? style.green("✓") : style.red("✗");
  const counted =
    failed.length === 0
      ? count(tests.length, "test")
      : `${failed.length} of ${count(tests.length, "test")} failed`;
  const promised = promises.length === 0 ? "" : `, ${count(promises.length, "promise")}`;
  const head = `${mark} ${file} ${style.dim(`${counted}${promised}`)}\n`;
  return head + failed.map((one) => prettyCase(one, file, style, width)).join("") + tried;
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
  const promised = promiseCounts(tested);
  const promises = promiseWords(promised);
  if (passed + failed + broken === 0 && promises === "") {
    return 'There are no tests yet. Add one:\n\n    test "what it shows"\n      given stage = evaluation\n      expect call customer\n';
  }
  const untested = broken === 0 ? "" : `, ${count(broken, "playbook")} with errors`;
  const mark = failed + broken + promised.broken === 0 ? style.green("✓") : style.red("✗");
  return `${mark} ${count(passed, "test")} passed, ${failed} failed${untested}.${promises}\n`;
}

/** That promises held where they were checked is not that they are proved. */
function promiseWords({ proved, checked, broken, unchecked }: PromiseCounts): string {
  const parts = [
    proved === 0 ? "" : `${proved} proved`,
    checked === 0 ? "" : `${checked} checked and not proved`,
    broken === 0 ? "" : `${broken} broken`,
    unchecked === 0 ? "" : `${unchecked} not checked`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` Promises: ${parts.join(", ")}.`;
}
