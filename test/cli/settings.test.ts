// Option values from the environment and from a file, through the built command line.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hypemeter, temporaryFolder } from "./spawn.ts";

const folder = temporaryFolder();

describe("options from elsewhere", () => {
  const CSV = "id,text\n1,Can't wait!\n";

  test("flags win over the environment, the environment over the file, the file over defaults", () => {
    writeFileSync(join(folder(), "a.csv"), CSV);
    writeFileSync(join(folder(), "c.yaml"), "teaser: from file\ndb: file.db\nplatform: x\n");
    const env = { HYPEMETER_TEASER: "from env", HYPEMETER_DB: "env.db" };
    const args = ["ingest", "a.csv", "--config", "c.yaml", "--db", "flag.db"];
    expect(hypemeter(args, { cwd: folder(), env }).code).toBe(0);
    const { out } = hypemeter(["report", "--db", "flag.db", "--out", "r", "--json"], {
      cwd: folder(),
    });
    expect(JSON.parse(out).teasers).toMatchObject([{ teaser: "from env" }]);
    const summary = JSON.parse(readFileSync(join(folder(), "r/from-env.json"), "utf8"));
    expect(summary.teasers[0].platforms).toMatchObject([{ platform: "x" }]);
  });

  test.each([
    { env: { HYPEMETER_DRY_RUN: "true" }, err: "nothing was stored" },
    { env: { HYPEMETER_QUIET: "1" }, err: "" },
  ])("$env switches", ({ env, err }) => {
    writeFileSync(join(folder(), "a.csv"), CSV);
    const run = hypemeter(["ingest", "a.csv"], { cwd: folder(), env });
    expect(run.code).toBe(0);
    expect(err === "" ? run.err : run.err.includes(err)).toBe(err === "" ? "" : true);
  });

  test.each([
    { env: { HYPEMETER_TEASR: "x" }, file: null, err: 'Did you mean "teaser"?' },
    { env: { HYPEMETER_QUIET: "maybe" }, file: null, err: "is true or false" },
    { env: {}, file: "teasr: x", err: 'Did you mean "teaser"?' },
    { env: {}, file: "- a", err: "must hold option names" },
  ])("a mistake in them is a usage error: $env $file", ({ env, file, err }) => {
    writeFileSync(join(folder(), "c.yaml"), file ?? "db: a.db");
    const given = env as Record<string, string>;
    const run = hypemeter(["ingest", "a.csv", "--config", "c.yaml"], { cwd: folder(), env: given });
    expect(run).toMatchObject({ code: 2 });
    expect(run.err).toContain(err);
  });
});
