import {
  promiseCounts,
  type TestedCase,
  type TestedFile,
  type TestedPromise,
  testCounts,
} from "../../playbooks/tested.ts";
import { escaped } from "../xml.ts";
import { triedWords } from "./promises.ts";

/** Test results as JUnit's XML, a suite a playbook. A playbook with errors is a suite with one erroneous case. */
export function junitTests(tested: readonly TestedFile[]): string {
  const { passed, failed } = testCounts(tested);
  const { proved, checked, broken, unchecked } = promiseCounts(tested);
  const promises = proved + checked + broken + unchecked;
  const errors = tested.filter((file) => file.errors.length > 0).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites tests="${passed + failed + promises + errors}" failures="${failed + broken}" errors="${errors}">`,
    ...tested.flatMap(suite),
    "</testsuites>",
    "",
  ].join("\n");
}

function suite({ file, errors, tests, promises }: TestedFile): readonly string[] {
  const failed = [
    ...tests.filter(({ failures }) => failures.length > 0),
    ...promises.filter(({ breaks }) => breaks > 0),
  ].length;
  const broken = errors.length > 0 ? 1 : 0;
  const name = escaped(file);
  return [
    `  <testsuite name="${name}" tests="${tests.length + promises.length + broken}" failures="${failed}" errors="${broken}">`,
    ...tests.flatMap((one) => testcase(one, name)),
    ...promises.flatMap((one) => promise(one, name)),
    ...(broken === 0
      ? []
      : [
          `    <testcase name="the playbook has no errors" classname="${name}" file="${name}">`,
          ...errors.map(
            ({ code, message, start }) =>
              `      <error type="${code}" message="${escaped(`line ${start.line}: ${message}`)}"/>`,
          ),
          "    </testcase>",
        ]),
    "  </testsuite>",
  ];
}

function testcase({ title, line, failures }: TestedCase, file: string): readonly string[] {
  const open = `    <testcase name="${escaped(title)}" classname="${file}" file="${file}" line="${line}"`;
  if (failures.length === 0) return [`${open}/>`];
  return [
    `${open}>`,
    ...failures.map(
      (failure) =>
        `      <failure message="${escaped(failure.message)}">${escaped(`line ${failure.line}`)}</failure>`,
    ),
    "    </testcase>",
  ];
}

function promise(one: TestedPromise, suiteName: string): readonly string[] {
  const [file, title] = [escaped(one.file), escaped(one.title)];
  const open = `    <testcase name="promise: ${title}" classname="${suiteName}" file="${file}" line="${one.line}">`;
  const [first] = one.broken;
  const inside =
    first === undefined
      ? `      <system-out>${escaped(triedWords(one))}</system-out>`
      : `      <failure message="${escaped(first.message)}">${escaped(triedWords(one))}</failure>`;
  return [open, inside, "    </testcase>"];
}
