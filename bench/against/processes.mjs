import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const BYTES_PER_KIB = 1024;
const MS_PER_TICK = 10;

/** Milliseconds by the steady clock. */
export function now() {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** A process and all that descend from it. */
export function family(pid) {
  const parents = new Map();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    parents.set(Number(name), Number(stat(name)[1]));
  }
  const members = [pid];
  for (const member of members) {
    members.push(...[...parents.keys()].filter((each) => parents.get(each) === member));
  }
  return members;
}

/** The proportional set size of a process and all that descend from it, in MB of 1,000,000 bytes. */
export function memory(pid) {
  const kib = family(pid).map((member) => Number(/^Pss: +(\d+)/m.exec(text(`/proc/${member}/smaps_rollup`))?.[1] ?? 0));
  return kib.reduce((sum, each) => sum + each, 0) * BYTES_PER_KIB / 1e6;
}

/** The processors' milliseconds that a process, all that descend from it, and those of them that have gone have taken so far; to ten of them. */
export function processors(pid) {
  return family(pid).flatMap((member) => stat(member).slice(11, 15)).reduce((sum, each) => sum + Number(each), 0) * MS_PER_TICK;
}

// proc(5), from the third field on, the state: the name before it may have anything in it.
function stat(pid) {
  const line = text(`/proc/${pid}/stat`);
  return line.slice(line.lastIndexOf(')') + 2).split(' ');
}

// Of a process that has just gone, nothing.
function text(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Ends a child of this process and all that descend from it, and waits for the child. */
export async function end(child) {
  const gone = child.exitCode === null && child.signalCode === null ? new Promise((done) => child.once('exit', done)) : undefined;
  for (const member of family(child.pid).filter((pid) => pid !== child.pid)) {
    try {
      process.kill(member);
    } catch {
      // It was quicker.
    }
  }
  child.kill();
  await gone;
}

/** Runs a program and answers with its standard output. */
export async function output(program, ...options) {
  return (await run(program, options)).stdout;
}

/** Asks until the answer is true, 20 seconds at most. */
export async function until(what, ask) {
  const end = now() + 20_000;
  for (let answer = await ask(); ; answer = await ask()) {
    if (answer) {
      return answer;
    }
    if (now() > end) {
      throw new Error(`Never came: ${what}`);
    }
    await sleep(20);
  }
}
