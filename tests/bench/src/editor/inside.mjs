// Loaded into a server that is measured: on SIGUSR2 it writes how long the event loop was blocked since the last time, and its memory.
import { writeFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
let count = 0;
process.on("SIGUSR2", () => {
  // Before the memory is tidied up for the next figure, which takes a while.
  const longest = delay.max / 1e6;
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  count += 1;
  const inside = { count, longest, rss: rss / 2 ** 20, heap: heapUsed / 2 ** 20 };
  // The tidying itself is noticed a moment later, and is nothing that the server does.
  setTimeout(() => {
    delay.reset();
    writeFileSync(process.env.INSIDE_FILE ?? "", JSON.stringify(inside));
  }, 50);
});
