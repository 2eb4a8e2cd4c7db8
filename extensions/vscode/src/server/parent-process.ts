import type { serveWorker } from "@handrail/language-server/browser";

type End = Parameters<typeof serveWorker>[0];

/** The parent of this process, as if it were the page that started a worker. Without a parent there is nobody to serve. */
export function parentProcess(): End {
  const end = {
    onmessage: null as ((event: { readonly data: unknown }) => void) | null,
    postMessage: (message: unknown) => process.send?.(message),
    addEventListener: () => {},
  };
  process.on("message", (data) => end.onmessage?.({ data }));
  process.on("disconnect", () => process.exit());
  return end as unknown as End;
}
