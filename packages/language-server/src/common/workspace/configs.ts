import { type Config, type Configured, defaultConfig, type ReadConfig } from "@handrail/linter";

/** A `handrail.json` with its text. */
export interface ConfigFile extends ReadConfig {
  readonly text: string;
}

/** Which checks are on: what the nearest `handrail.json` of a workspace says. */
export class Configs {
  readonly #known = new Map<string, ConfigFile | null>();
  readonly #read: (path: string) => Promise<ConfigFile | null>;

  /** @param read gives what a file says; null where there is none in the workspace */
  constructor(read: (path: string) => Promise<ConfigFile | null>) {
    this.#read = read;
  }

  /** Reads what holds in the folder of a file, and above. */
  async learn(file: string): Promise<void> {
    for (const folder of foldersOf(file)) {
      if (!this.#known.has(folder)) await this.#learnFolder(folder);
    }
  }

  /** A `handrail.json` was made, changed or removed. */
  async learnAgain(path: string): Promise<void> {
    await this.#learnFolder(path.slice(0, path.lastIndexOf("/")));
  }

  configFor(file: string): Configured {
    for (const folder of foldersOf(file)) {
      const config = this.#known.get(folder)?.config;
      if (config != null) return { config, path: file.slice(folder.length + 1) };
    }
    return { config: defaultConfig, path: file };
  }

  /** All that are known, by path. */
  get files(): ReadonlyMap<string, ConfigFile> {
    const found = [...this.#known].flatMap(([folder, file]): [string, ConfigFile][] =>
      file === null ? [] : [[`${folder}/handrail.json`, file]],
    );
    return new Map(found);
  }

  async #learnFolder(folder: string): Promise<void> {
    const found = await this.#read(`${folder}/handrail.json`);
    const before = this.#known.get(folder)?.config;
    // What says the same is the same, so that nothing is looked at again because of it.
    const isSame = found !== null && before != null && said(before) === said(found.config);
    this.#known.set(folder, isSame ? { ...found, config: before } : found);
  }
}

function said(config: Config | null): string {
  return JSON.stringify(config, (_, value) => (value instanceof Map ? [...value] : value));
}

/** From the folder of a file up to the root. */
function* foldersOf(file: string): Iterable<string> {
  for (
    let at = file.lastIndexOf("/");
    at >= 0;
    at = at === 0 ? -1 : file.lastIndexOf("/", at - 1)
  ) {
    yield file.slice(0, at);
  }
}
