import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["src/**/*.e2e.ts"],
    testTimeout: 180_000,
    expect: { poll: { timeout: 30_000, interval: 100 } },
    hookTimeout: 180_000,
    fileParallelism: false,
    reporters: [
      "default",
      ["json", { outputFile: "../../node_modules/.cache/editors-report.json" }],
    ],
  },
});
