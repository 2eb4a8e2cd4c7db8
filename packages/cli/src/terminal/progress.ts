import type { WriteStream } from "node:tty";
import type { Progress } from "./bar.ts";

/** Nobody wants a bar for less. */
const patience = 1000;

/** Shows a bar on a terminal while work takes longer than a second; elsewhere it shows nothing. */
export async function withProgress(
  screen: WriteStream,
  look: () => Progress,
  work: () => Promise<void>,
): Promise<void> {
  if (screen.isTTY !== true) return work();
  const bars: { readonly show: (progress: Progress) => void; readonly end: () => void }[] = [];
  const start = setTimeout(async () => {
    const { Bar } = await import("./bar.ts");
    bars.push(new Bar(screen));
  }, patience);
  const timer = setInterval(() => {
    for (const bar of bars) bar.show(look());
  }, 200);
  try {
    await work();
  } finally {
    clearTimeout(start);
    clearInterval(timer);
    for (const bar of bars) bar.end();
  }
}
