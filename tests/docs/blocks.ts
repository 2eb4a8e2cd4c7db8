/** A fenced block of a page: ```` ```playbook wrong HR3002 ```` has the words playbook, wrong, HR3002. */
export interface Block {
  readonly words: readonly string[];
  readonly text: string;
  /** Of the line that opens it, 1-based. */
  readonly line: number;
}

export function blocksOf(page: string): readonly Block[] {
  return [...page.matchAll(/^```(\S.*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    words: (match[1] ?? "").split(/\s+/),
    text: match[2] ?? "",
    line: page.slice(0, match.index).split("\n").length,
  }));
}
