import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { desktop } from './desktop.mjs';
import { temporary } from './folders.mjs';
import { end, now } from './processes.mjs';

/** The viewer's window, in a process of its own, with settings of its own. */
export class Viewer {
  #settings = temporary();
  #heard = [];
  #waiting;

  /** When it was started, in milliseconds by the steady clock. */
  started;

  /** Starts it for a server; with a token it fetches by itself. */
  constructor(server, token) {
    const options = ['--timings', '--server', server, '--locale', 'en', '--theme', 'light', '--settings-dir', this.#settings];
    if (token) {
      const file = join(this.#settings, 'token');
      writeFileSync(file, token);
      options.push('--token-file', file, '--fetch');
    }
    this.started = now();
    this.process = spawn(process.env.LAUNCHER, options, { stdio: ['ignore', 'pipe', 'ignore'] });
    createInterface(this.process.stdout).on('line', (line) => this.#hear(line));
    this.process.once('exit', () => this.#waiting?.fail(new Error('The viewer ended.')));
  }

  #hear(line) {
    const [, event] = /"event":"(\w+)"/.exec(line) ?? [];
    this.#heard.push({ event, at: now() });
    this.#waiting?.look();
  }

  /** Waits for a milestone that wasn't waited for before, and answers with when it came. */
  reached(event) {
    return new Promise((resolve, fail) => {
      const look = () => {
        const at = this.#heard.findIndex((each) => each.event === event);
        if (at >= 0) {
          resolve(this.#heard[at].at);
          this.#heard.splice(0, at + 1);
          this.#waiting = undefined;
        }
      };
      this.#waiting = { look, fail };
      look();
    });
  }

  /** Waits for its window to have the focus. */
  focused() {
    return desktop.focused('Tether Profile Viewer');
  }

  async close() {
    await end(this.process);
  }
}
