import { basename } from "node:path";
import { watch } from "chokidar";
import type { ExitStatus } from "../exit.ts";
import { reportFailure } from "../report-failure.ts";
import { styleFor } from "../terminal/style.ts";

/** Editors write a file in several steps. */
const pause = 100;

/** Checks again whenever a playbook changes, until the command is interrupted. A check that cannot run says so and waits on. */
export async function watchPlaybooks(
  paths: readonly string[],
  check: () => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const { stderr } = process;
  stderr.write(styleFor(stderr).dim("Watching; Ctrl-C ends.\n"));
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const again = () => {
    running = running.then(check).catch(reportFailure);
  };
  const watcher = watch([...paths], { ignored: isLeftOut, ignoreInitial: true });
  watcher.on("all", (_event, path) => {
    const counts = path.endsWith(".playbook") || basename(path) === "handrail.json";
    if (!counts && !paths.includes(path)) return;
    clearTimeout(timer);
    timer = setTimeout(again, pause);
  });
  return new Promise(() => {});
}

function isLeftOut(path: string): boolean {
  const name = basename(path);
  return name === "node_modules" || (name.startsWith(".") && name !== "." && name !== "..");
}
