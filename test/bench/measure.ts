// What a command costs: wall, CPU and peak memory. CPU and memory come from /proc, which Linux
// has; elsewhere they are null.

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";

export type Cost = Readonly<{ wallS: number; cpuS: number | null; peakMiB: number | null }>;

/** The kernel's clock ticks per second (USER_HZ). */
const TICKS = 100;
/** Between two looks at a process: what it does in its last moment is not seen. */
const LOOK_MS = 20;

/** Runs a command to its end; one that fails is an error. */
export async function measure(
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<Cost> {
  const start = performance.now();
  const child = spawn(command, [...args], { cwd, stdio: ["ignore", "ignore", "pipe"] });
  let errors = "";
  child.stderr.on("data", (chunk) => (errors += String(chunk)));
  let seen: Omit<Cost, "wallS"> = { cpuS: null, peakMiB: null };
  const timer = setInterval(() => {
    seen = look(child.pid) ?? seen;
  }, LOOK_MS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  }).finally(() => clearInterval(timer));
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}: ${errors}`);
  return { wallS: (performance.now() - start) / 1000, ...seen };
}

function look(pid: number | undefined): Omit<Cost, "wallS"> | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const peak = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    if (peak === undefined) return null;
    const cpuS = (Number(fields[11]) + Number(fields[12])) / TICKS;
    return { cpuS, peakMiB: Number(peak) / 1024 };
  } catch {
    return null;
  }
}

const SPIN_MS = 1000;
const SPIN = `const end = Date.now() + ${SPIN_MS}; while (Date.now() < end);`;

/** How many cores two busy threads get at this moment: 2 where nothing else runs. */
export async function freeCores(): Promise<number> {
  const before = process.cpuUsage();
  const start = performance.now();
  const threads = [0, 1].map(() => new Worker(SPIN, { eval: true }));
  await Promise.all(threads.map((thread) => new Promise((resolve) => thread.on("exit", resolve))));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / (performance.now() - start);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
