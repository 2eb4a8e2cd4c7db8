import { RequestType } from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import { type FindingKind, registry } from "../protocol/findings.ts";
import type { Say } from "../wording/say.ts";

export interface Explained {
  readonly title: string;
  /** Markdown. */
  readonly page: string;
}

export const explainRequest = new RequestType<{ readonly code: string }, Explained | null, void>(
  "handrail/explain",
);

/** The page of a finding's code, for clients that show it where the code is followed. */
export const explain: Feature = {
  capabilities: () => ({}),
  register({ connection, workspace }) {
    connection.onRequest(explainRequest, ({ code }) => {
      const kind = registry.find((one) => one.code === code);
      return kind === undefined
        ? null
        : { title: `${kind.code} ${kind.name}`, page: pageOf(kind, workspace.presentation.say) };
    });
  },
};

function pageOf(kind: FindingKind, say: Say): string {
  const parts = [
    `# ${kind.code} ${kind.name}`,
    kind.explanation,
    `## ${say("Wrong")}`,
    fenced(kind.wrong),
    `## ${say("Right")}`,
    fenced(kind.right),
  ];
  if (kind.options !== undefined) {
    const config = JSON.stringify({ lint: { [kind.name]: "off" } }, null, 2);
    parts.push(
      "---",
      say("The level of this check may be set in {0}:", "`handrail.json`"),
      `\`\`\`json\n${config}\n\`\`\``,
    );
  }
  return `${parts.join("\n\n")}\n`;
}

function fenced(example: string): string {
  return `\`\`\`playbook\n${example}\n\`\`\``;
}
