import type { FileContent } from "@handrail/model";
import type { Project } from "./proving/project.ts";
import type { Prover } from "./proving/prover.ts";

/** What the server needs of the place where it runs. */
export interface Host {
  /** What a file holds, or why that cannot be had. Never rejects. */
  read(uri: string): Promise<FileContent>;
  /** The playbooks in a folder and below. Never rejects: what cannot be listed is left out. */
  find(folder: string): Promise<readonly string[]>;
  /** Who proves what no look at single sentences shows; without one, nothing is proved. */
  prover?(project: Project): Prover;
}
