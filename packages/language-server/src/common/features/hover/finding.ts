import type { PlaybookDocument } from "../../protocol/document.ts";
import { registry } from "../../protocol/findings.ts";

const explanations = new Map(registry.map(({ code, explanation }) => [code, explanation]));

/** What the codes of the findings at a place mean, which the client shows beside their messages. */
export function explainFindings({ findings }: PlaybookDocument, offset: number): string | null {
  const here = findings.filter(({ span }) => span.start <= offset && offset <= span.end);
  const codes = [...new Set(here.map(({ code }) => code))];
  const said = codes.flatMap((code) => {
    const explanation = explanations.get(code);
    return explanation === undefined ? [] : `**${code}** ${explanation}`;
  });
  return said.length === 0 ? null : said.join("\n\n");
}
