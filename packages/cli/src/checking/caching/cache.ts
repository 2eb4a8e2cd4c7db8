import { existsSync } from "node:fs";
import type { ProvenFinding } from "@handrail/linter";
import type { FileContent } from "@handrail/model";
import type { Finding } from "@handrail/syntax";
import type { Asked } from "../checker.ts";
import { usualFolder } from "./folder.ts";
import type { Kept, KeptFile } from "./kept.ts";
import { digestOf, readCache, writeCache } from "./store.ts";
import { writer } from "./writer.ts";

/** What was found by an earlier check, and what this one finds. */
export class Cache {
  readonly #folder: string;
  readonly #writer: string;
  #kept: Kept;
  #contents = new Map<string, string>();
  #inputs = new Map<string, string>();
  readonly #findings = new Map<string, readonly Finding[]>();
  readonly #asked = new Map<string, Asked>();

  private constructor(folder: string, writer: string, kept: Kept) {
    this.#folder = folder;
    this.#writer = writer;
    this.#kept = kept;
  }

  /** @param tell hears where there is a cache that cannot be used */
  static async open(location: string | undefined, tell: Tell): Promise<Cache> {
    const folder = location ?? (await usualFolder());
    const own = await writer();
    const read = await readCache(folder, own);
    if (read.kept === null && read.why !== null) {
      await tell(`${read.why}: everything is checked, and the cache made anew.`);
    }
    return new Cache(folder, own, read.kept ?? new Map());
  }

  /** A file was read. */
  note(file: string, content: FileContent): void {
    this.#contents.set(file, digestOf(JSON.stringify(content)));
  }

  /** The files that a file uses, if that is known without reading it as a playbook. */
  uses(file: string): readonly string[] | undefined {
    const kept = this.#kept.get(file);
    return kept !== undefined && kept.content === this.#contents.get(file) ? kept.uses : undefined;
  }

  /**
   * All files are read: from now on it is known what of the earlier check still counts.
   *
   * @param around the files that count for what is found in each one
   * @param settings all else that it depends on, of each of those files
   */
  begin(around: ReadonlyMap<string, readonly string[]>, settings: (file: string) => unknown): void {
    const own = new Map<string, string>();
    const said = (file: string) => {
      const known =
        own.get(file) ?? JSON.stringify([file, this.#contents.get(file), settings(file)], withMaps);
      own.set(file, known);
      return known;
    };
    this.#inputs = new Map(
      [...around].map(([file, all]) => [file, digestOf([file, ...all.map(said)].join("\n"))]),
    );
    this.#findings.clear();
    this.#asked.clear();
  }

  findings(file: string): readonly Finding[] | undefined {
    return this.#current(file)?.findings;
  }

  proven(file: string): readonly ProvenFinding[] | undefined {
    return this.#current(file)?.proven ?? undefined;
  }

  keepFindings(file: string, found: readonly Finding[]): void {
    this.#findings.set(file, found);
  }

  /** What is known of single questions that were asked in the name of a playbook, for all that has to be asked again. */
  answers(file: string): KeptFile["answers"] {
    return this.#asked.get(file)?.answers ?? this.#kept.get(file)?.answers ?? {};
  }

  keepAsked(file: string, asked: Asked): void {
    this.#asked.set(file, asked);
  }

  #current(file: string): KeptFile | undefined {
    const kept = this.#kept.get(file);
    return kept !== undefined && kept.inputs === this.#inputs.get(file) ? kept : undefined;
  }

  /** Keeps what this check has found, and of other playbooks what is known as long as they are there. */
  async save(uses: (file: string) => readonly string[], tell: Tell): Promise<void> {
    const next = new Map<string, KeptFile>();
    for (const [file, kept] of this.#kept) {
      if (!this.#inputs.has(file) && existsSync(file)) next.set(file, kept);
    }
    let isNews = next.size + this.#inputs.size !== this.#kept.size;
    for (const [file, inputs] of this.#inputs) {
      const current = this.#current(file);
      const findings = this.#findings.get(file);
      if (findings === undefined && current !== undefined) {
        next.set(file, current);
        continue;
      }
      isNews = true;
      next.set(file, {
        content: this.#contents.get(file) ?? "",
        uses: uses(file),
        inputs,
        findings: findings ?? [],
        proven: this.#asked.get(file)?.found ?? null,
        answers: this.answers(file),
      });
    }
    this.#kept = next;
    if (!isNews) return;
    const why = await writeCache(this.#folder, this.#writer, next);
    if (why !== null) {
      await tell(`${why}: nothing is kept. \`--cache-location\` names another folder.`);
    }
  }
}

type Tell = (sentence: string) => Promise<void>;

/** Settings are maps, of which JSON would hold nothing. */
function withMaps(_name: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
