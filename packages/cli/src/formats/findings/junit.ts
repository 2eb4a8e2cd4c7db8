import type { Found } from "../../findings/found.ts";
import { escaped } from "../xml.ts";

/** Findings as JUnit's XML: a suite a file, a case a finding, and one that passes for a file without any. Hints fail nothing. */
export function junitFindings(findings: readonly Found[], files: readonly string[]): string {
  const all = [...new Set([...files, ...findings.map(({ file }) => file)])].sort();
  const byFile = new Map(all.map((file) => [file, [] as Found[]]));
  for (const found of findings) byFile.get(found.file)?.push(found);
  const failures = findings.filter(isFailure).length;
  const cases = [...byFile.values()].reduce((sum, { length }) => sum + Math.max(length, 1), 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="handrail check" tests="${cases}" failures="${failures}" errors="0">`,
    ...[...byFile].flatMap(([file, found]) => suite(escaped(file), found)),
    "</testsuites>",
    "",
  ].join("\n");
}

function suite(file: string, findings: readonly Found[]): readonly string[] {
  const failures = findings.filter(isFailure).length;
  const { length } = findings;
  return [
    `  <testsuite name="${file}" tests="${Math.max(length, 1)}" failures="${failures}" errors="0">`,
    ...(length === 0 ? [`    <testcase name="nothing found" classname="${file}"/>`] : []),
    ...findings.flatMap((found) => testcase(file, found)),
    "  </testsuite>",
  ];
}

function testcase(file: string, found: Found): readonly string[] {
  const { code, message, hint, start, severity } = found;
  const name = escaped(`${code} at ${start.line}:${start.column}`);
  const said = escaped(`${file}:${start.line}:${start.column}: ${message}\n${hint}`);
  return [
    `    <testcase name="${name}" classname="${file}" file="${file}" line="${start.line}">`,
    isFailure(found)
      ? `      <failure type="${severity}" message="${escaped(message)}">${said}</failure>`
      : `      <system-out>${said}</system-out>`,
    "    </testcase>",
  ];
}

function isFailure({ severity }: Found): boolean {
  return severity !== "info";
}
