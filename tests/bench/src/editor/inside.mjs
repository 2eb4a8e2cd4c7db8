// Loaded into a server that is measured: on SIGUSR2 it writes how long the event loop was blocked since the last time, by what, and its memory.
import { writeFileSync } from "node:fs";
import { Session } from "node:inspector";
import { constants, PerformanceObserver } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";

/** Turns shorter than this are not noted, in milliseconds. */
const noted = 4;
const shown = 5;
const mostFunctions = 25;

let turns = [];
let pauses = [];

// A timer of a millisecond: where it comes late, one turn of the event loop took that long.
let last = performance.now();
let worked = process.threadCpuUsage();
setInterval(() => {
  const now = performance.now();
  const spent = process.threadCpuUsage(worked);
  if (now - last > noted) {
    turns.push({ start: last, end: now, processor: (spent.user + spent.system) / 1000 });
  }
  last = now;
  worked = process.threadCpuUsage();
}, 1).unref();

const kinds = new Map(
  ["MINOR", "MAJOR", "INCREMENTAL", "WEAKCB"].map((name) => [
    constants[`NODE_PERFORMANCE_GC_${name}`],
    name.toLowerCase(),
  ]),
);
new PerformanceObserver((list) => {
  for (const { startTime, duration, detail } of list.getEntries()) {
    pauses.push({ start: startTime, end: startTime + duration, kind: kinds.get(detail.kind) });
  }
}).observe({ entryTypes: ["gc"] });

/** What the functions were that ran, where that is asked for: looking costs time itself. */
const profiler = isMainThread && process.env.INSIDE_PROFILE !== undefined ? profiled() : null;

function profiled() {
  const session = new Session();
  session.connect();
  const ask = (method, params) => {
    let answer;
    session.post(`Profiler.${method}`, params, (error, result) => {
      if (error !== null) throw error;
      answer = result;
    });
    return answer;
  };
  ask("enable");
  ask("setSamplingInterval", { interval: 500 });
  ask("start");
  return {
    take() {
      const { profile } = ask("stop");
      ask("start");
      return profile;
    },
  };
}

/** How the time of a turn is shared among the functions of a profile, by how they were called. */
function calledIn(turn, profile) {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const callers = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  // The profile counts microseconds of the system's clock, turns count from the start of the process.
  const offset = Number(process.hrtime.bigint()) / 1e6 - performance.now();
  const times = new Map();
  let at = profile.startTime / 1000 - offset;
  for (const [index, sample] of profile.samples.entries()) {
    const before = at;
    at += profile.timeDeltas[index] / 1000;
    const time = Math.min(at, turn.end) - Math.max(before, turn.start);
    if (time <= 0) continue;
    const seen = new Set();
    for (let id = sample; id !== undefined; id = callers.get(id)) {
      const { functionName, url, lineNumber } = nodes.get(id).callFrame;
      seen.add(
        `${functionName || "(anonymous)"} ${url.split("/").slice(-3).join("/")}:${lineNumber + 1}`,
      );
    }
    for (const name of seen) times.set(name, (times.get(name) ?? 0) + time);
  }
  return [...times]
    .sort(([, left], [, right]) => right - left)
    .slice(0, mostFunctions)
    .map(([name, time]) => ({ name, time }));
}

let count = 0;
process.on("SIGUSR2", () => {
  // The profile takes a while to put together, which is nothing that the server does.
  const seen = turns.toSorted((left, right) => right.end - right.start - left.end + left.start);
  const profile = profiler?.take();
  // What the collector did is told a moment later.
  setTimeout(() => {
    const longest = seen.slice(0, shown).map((turn) => ({
      took: turn.end - turn.start,
      processor: turn.processor,
      collected: pauses
        .filter(({ start, end }) => start < turn.end && end > turn.start)
        .map(({ start, end, kind }) => ({ kind, took: end - start })),
      functions: profile === undefined ? [] : calledIn(turn, profile),
    }));
    const collected = {};
    for (const { kind, start, end } of pauses) {
      const known = collected[kind] ?? { times: 0, took: 0, longest: 0 };
      collected[kind] = known;
      known.times += 1;
      known.took += end - start;
      known.longest = Math.max(known.longest, end - start);
    }
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    count += 1;
    const inside = {
      count,
      longest,
      collected,
      busiest: Math.max(0, ...seen.map(({ processor }) => processor)),
      over: seen.filter(({ start, end }) => end - start > 20).length,
      rss: rss / 2 ** 20,
      heap: heapUsed / 2 ** 20,
    };
    // The tidying itself is noticed a moment later, and is nothing that the server does.
    setTimeout(() => {
      turns = [];
      pauses = [];
      writeFileSync(process.env.INSIDE_FILE ?? "", JSON.stringify(inside));
    }, 50);
  }, 30);
});
