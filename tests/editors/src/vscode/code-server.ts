import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "../../../..");
const command = join(root, "node_modules/.cache/code-server/node_modules/.bin/code-server");

const vsce = join(root, "extensions/vscode/node_modules/.bin/vsce");

export interface CodeServer {
  readonly url: string;
  readonly folder: string;
  /** Changes the person's settings; the window must be loaded again. */
  set(change: { readonly [setting: string]: unknown }): Promise<void>;
  stop(): void;
}

/** Settings of somebody who wants to see playbooks, and nothing that asks the network. */
const settings = {
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "telemetry.telemetryLevel": "off",
  "extensions.ignoreRecommendations": true,
  "git.enabled": false,
  "editor.formatOnSave": true,
  "editor.hover.delay": 100,
  "window.menuBarVisibility": "hidden",
};

export interface CodeServerOptions {
  /** Whether the folder is one that the person does not trust. */
  readonly isUntrusted?: boolean;
  /** More settings. */
  readonly settings?: { readonly [setting: string]: unknown };
  /** Folders of more extensions. */
  readonly extensions?: readonly string[];
  /** What to open in place of the folder with the files. */
  readonly open?: string;
}

/** VS Code's server with the built extension, on a folder with these files. */
export async function startCodeServer(
  files: Readonly<Record<string, string>>,
  options: CodeServerOptions = {},
): Promise<CodeServer> {
  // Not called after us: the editor's own errors name the folder, and would count as ours.
  const home = await mkdtemp(join(tmpdir(), "editor-at-work-"));
  const folder = join(home, "sales");
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const data = join(home, "data");
  await mkdir(join(data, "User"), { recursive: true });
  const set = (change: { readonly [setting: string]: unknown }) =>
    writeFile(
      join(data, "User/settings.json"),
      JSON.stringify({ ...settings, ...options.settings, ...change }),
    );
  await set({});
  const places = ["--user-data-dir", data, "--extensions-dir", join(home, "extensions")];
  const extension = join(root, "extensions/vscode/dist/handrail.vsix");
  await run([...places, "--install-extension", extension], home);
  for (const one of options.extensions ?? []) {
    const packed = join(home, "more.vsix");
    const flags = ["--no-dependencies", "--allow-missing-repository", "--skip-license"];
    await promisify(execFile)(vsce, ["package", ...flags, "--out", packed], { cwd: one });
    await run([...places, "--install-extension", packed], home);
  }
  const port = await freePort();
  const args = [...places, "--auth", "none", "--bind-addr", `127.0.0.1:${port}`];
  const quiet = ["--disable-telemetry", "--disable-update-check"];
  if (options.isUntrusted !== true) quiet.push("--disable-workspace-trust");
  const server = spawn(process.execPath, [command, ...args, ...quiet, folder], {
    env: { ...process.env, HOME: home },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const url = `http://127.0.0.1:${port}/?folder=${options.open ?? folder}`;
  await answering(`http://127.0.0.1:${port}/healthz`, server);
  return { url, folder, set, stop: () => stop(server) };
}

async function run(args: readonly string[], home: string): Promise<void> {
  const env = { ...process.env, HOME: home };
  await promisify(execFile)(process.execPath, [command, ...args], { env });
}

/** Ends the server with the processes that it started. */
function stop({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, "SIGTERM");
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (server.exitCode !== null) throw new Error("code-server ended before it answered");
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("code-server does not answer");
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
