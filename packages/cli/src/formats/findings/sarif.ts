import type { Span } from "@handrail/syntax";
import type { Fix, Log, ReportingDescriptor, Result } from "sarif";
import { fingerprints } from "../../checking/fingerprints.ts";
import type { Found, Other } from "../../findings/found.ts";
import { allFindings } from "../../findings/registry.ts";
import { version } from "../../version.ts";

const levels = { error: "error", warning: "warning", info: "note", off: "none" } as const;

/** SARIF 2.1.0, which code scanning reads. */
export function sarifFindings(findings: readonly Found[]): string {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const rules = codes.map(ruleOf);
  const log: Log = {
    version: "2.1.0",
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    runs: [
      {
        tool: { driver: { name: "handrail", semanticVersion: version, rules } },
        columnKind: "utf16CodeUnits",
        results: [...fingerprints(findings)].map(([found, print]) => ({
          ...resultOf(found, codes.indexOf(found.code)),
          partialFingerprints: { "handrailFinding/v1": print },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(code: string): ReportingDescriptor {
  const known = allFindings.find((one) => one.code === code);
  if (known === undefined) return { id: code };
  const { name, severity, explanation, wrong, right } = known;
  const example = `${explanation}\n\nNot like this:\n\n${wrong}\n\nLike this:\n\n${right}`;
  return {
    id: code,
    name,
    shortDescription: { text: name.replaceAll("-", " ") },
    fullDescription: { text: explanation },
    help: { text: example },
    defaultConfiguration: severity === "off" ? { enabled: false } : { level: levels[severity] },
  };
}

function resultOf(found: Found, ruleIndex: number): Result {
  const { code, severity, message, hint, span, fix, file, others } = found;
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: `${message} ${hint}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: regionOf(found, span) },
      },
    ],
    ...(others.length === 0 ? {} : { relatedLocations: others.map(relatedLocation) }),
    ...(fix === undefined ? {} : { fixes: [fixOf(found, fix)] }),
  };
}

function relatedLocation({ file, message, start, end }: Other, id: number) {
  return {
    id,
    message: { text: message },
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
      },
    },
  };
}

function fixOf(found: Found, { title, edits }: NonNullable<Found["fix"]>): Fix {
  return {
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(found.file) },
        replacements: edits.map(({ span, text }) => ({
          deletedRegion: regionOf(found, span),
          insertedContent: { text },
        })),
      },
    ],
  };
}

function regionOf({ lines }: Found, { start, end }: Span) {
  const from = lines.position(start);
  const to = lines.position(end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
  };
}

/** A path as part of a URI, relative to the working directory. */
function uriOf(file: string): string {
  return file.split("/").map(encodeURIComponent).join("/");
}
