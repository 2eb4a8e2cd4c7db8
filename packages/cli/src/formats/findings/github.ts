import type { Found } from "../../findings/found.ts";

const commands = { error: "error", warning: "warning", info: "notice" } as const;

/** Workflow commands of GitHub: each finding is an annotation at its lines. */
export function githubFindings(findings: readonly Found[]): string {
  return findings
    .map(({ severity, file, start, end, code, message, hint }) => {
      const places = {
        file,
        line: start.line,
        endLine: end.line,
        // Columns only count within one line.
        ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
        title: code,
      };
      const properties = Object.entries(places).map(
        ([name, value]) => `${name}=${property(value)}`,
      );
      return `::${commands[severity]} ${properties.join(",")}::${data(`${message}\n${hint}`)}\n`;
    })
    .join("");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
