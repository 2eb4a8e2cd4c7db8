import type { Found } from "../../findings/found.ts";
import { conciseFindings } from "./concise.ts";
import { githubFindings } from "./github.ts";
import { gitlabFindings } from "./gitlab.ts";
import { jsonFindings } from "./json.ts";
import { junitFindings } from "./junit.ts";
import { sarifFindings } from "./sarif.ts";

/** Findings, and the files that were looked at. */
type Format = (findings: readonly Found[], files: readonly string[]) => string;

/** The formats that are the same on every terminal. */
export const findingFormats = {
  concise: conciseFindings,
  json: jsonFindings,
  sarif: sarifFindings,
  github: githubFindings,
  gitlab: gitlabFindings,
  junit: junitFindings,
} satisfies Record<string, Format>;

export type FindingFormat = keyof typeof findingFormats;
