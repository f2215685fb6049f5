import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made = [];
process.once('exit', () => made.forEach((directory) => rmSync(directory, { recursive: true, force: true })));

/** A new, empty directory, which goes with this process. */
export function temporary() {
  made.push(mkdtempSync(join(tmpdir(), 'against')));
  return made.at(-1);
}

/** Where pictures of that name go; those of an earlier run are gone. */
export function pictures(name) {
  const directory = join('target', 'against', name);
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  return directory;
}
