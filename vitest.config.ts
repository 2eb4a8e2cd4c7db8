import { defineConfig } from "vitest/config";

// Packages are tested from their sources: the `source` condition of each package's exports.
const conditions = ["source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "extensions/*/{src,scripts}/**/*.test.ts",
      "tests/**/*.test.ts",
    ],
    testTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: "node_modules/.cache/test-report.json" }]],
  },
});
