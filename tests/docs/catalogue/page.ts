import { catalogue, type Row } from "./catalogue.ts";
import type { Evidence } from "./evidence.ts";

const themes = [
  ["H", "Help, don't sell"],
  ["D", "Human and digital"],
  ["T", "One team, and the tools to talk"],
  ["O", "The sales organisation"],
] as const;

/** `docs/coverage.md`: each row of the catalogue, the sentences that encode it, and the tests that hold them. */
export function coveragePage(evidence: readonly Evidence[]): string {
  const { rows, sources } = catalogue;
  return [
    "# What the shipped playbooks cover",
    "",
    "Each practice of the catalogue, the sentences that encode it, and one test in which each is at work and one in which it is not.",
    "This page is generated from the playbooks by their tests; a row without a sentence, or a sentence without both tests, fails them.",
    "",
    ...Object.entries(sources).map(([key, text]) => `- **${key}** ${text}`),
    ...themes.flatMap(([letter, title]) => [
      "",
      `## ${title}`,
      ...rows
        .filter(({ id }) => id.startsWith(letter))
        .flatMap((row) => ["", ...section(row, citing(row.id, evidence))]),
    ]),
    "",
  ].join("\n");
}

export function citing(row: string, evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter(({ cites }) => cites.some((cite) => cite.row === row));
}

function section({ id, sources, practice }: Row, evidence: readonly Evidence[]): string[] {
  return [
    `### ${id} ${practice} (${sources.join(", ")})`,
    "",
    "| sentence | playbook | at work | at rest |",
    "|---|---|---|---|",
    ...evidence.map(
      ({ title, path, fires, rests }) =>
        `| ${cell(title)} | [${path.replace(/\.playbook$/, "")}](../playbooks/${path}) | ${cell(fires[0])} | ${cell(rests[0])} |`,
    ),
  ];
}

function cell(text = "-"): string {
  return text.replaceAll("|", "\\|");
}
