import { defineConfig } from "vitest/config";
import type { ViteUserConfigExport } from "vitest/config";

const config: ViteUserConfigExport = defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    // For what hangs. How long work takes is never told by the clock: other programs run too.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    coverage: {
      include: ["src/**"],
      reporter: ["text-summary", "json-summary", "text"],
      // The command line runs in processes of its own, which are not measured here.
      thresholds: { "src/core/**": { lines: 95 }, "src/render/**": { lines: 95 } },
    },
  },
});

export default config;
