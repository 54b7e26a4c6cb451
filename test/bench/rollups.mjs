// The roll-up part of a report beside `GROUP BY platform` over the comments, in one process:
// node rollups.mjs DIST DATABASE ROUNDS. Prints JSON, CPU milliseconds of each round.

import { pathToFileURL } from "node:url";
import Database from "better-sqlite3";

const [dist = "", path = "", rounds = "5"] = process.argv.slice(2);
const load = (name) => import(pathToFileURL(`${dist}/${name}.js`).href);
const { openStore } = await load("store/store");
const { hypeIndex, strataOf } = await load("core/hype-index");
const { timelineOf } = await load("core/timeline");
const { buzzOf } = await load("core/buzz");
const { burstsOf } = await load("core/suspects-bursts");

const database = new Database(path, { readonly: true });
const groups = database.prepare(
  // Over the table: the planner would take an index that happens to hold the platform.
  "SELECT platform_id, count(*) FROM comment NOT INDEXED GROUP BY platform_id",
);
const store = openStore(path, { readonly: true });

function cpuMs(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** All teasers: their sums, the index by platform, the course of time, buzz and bursts. */
function figures() {
  for (const teaser of store.teasers()) {
    const { cells } = store.rollupOf(teaser);
    hypeIndex(strataOf(cells), 0);
    timelineOf(cells, "UTC");
    buzzOf(cells, "UTC");
    burstsOf(cells);
  }
}

function readSums() {
  for (const teaser of store.teasers()) store.rollupOf(teaser);
}

const costs = Array.from({ length: Number(rounds) }, () => ({
  groupBy: cpuMs(() => groups.all()),
  reading: cpuMs(readSums),
  figures: cpuMs(figures),
}));
process.stdout.write(`${JSON.stringify(costs)}\n`);
store.close();
database.close();
