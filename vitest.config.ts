import { defineConfig } from "vitest/config";
import type { ViteUserConfigExport } from "vitest/config";

const config: ViteUserConfigExport = defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    testTimeout: 30_000,
    coverage: { include: ["src/**"], reporter: ["text-summary", "json-summary", "text"] },
  },
});

export default config;
