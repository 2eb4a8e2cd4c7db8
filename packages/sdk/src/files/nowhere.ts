import type { FileContent } from "@handrail/model";

/** Stands in for reading from disk where there is none: in browsers, workers and at the edge. */
export async function readPlaybookFile(path: string): Promise<FileContent> {
  throw new Error(
    `${path} cannot be read, as there is no disk here. Give \`loadPlaybook\` the text with \`{ source }\`, or a \`read\` of your own.`,
  );
}
