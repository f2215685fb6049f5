import { spawn } from 'node:child_process';
import { output, until } from './processes.mjs';

/** Keys and clicks to whatever has the focus, as the X server sees them from a person's; and the clipboard. */
export const desktop = {
  /** Presses keys one after the other, in xdotool's names. */
  async keys(...names) {
    await output('xdotool', 'key', '--clearmodifiers', ...names);
  },

  /** Types a text. */
  async type(text) {
    await output('xdotool', 'type', '--delay', '4', '--clearmodifiers', text);
  },

  /** Clicks at a place of the screen. */
  async click(x, y) {
    await output('xdotool', 'mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '1');
  },

  /** Waits until a window with that in its title has the focus. */
  focused(title) {
    return until(`the focus of ${title}`, async () => (await output('xdotool', 'getactivewindow', 'getwindowname').catch(() => '')).includes(title));
  },

  /** Puts a text on the clipboard, as another program does that it was copied in. */
  async copy(text) {
    const owner = spawn('xclip', ['-selection', 'clipboard', '-in'], { stdio: ['pipe', 'ignore', 'ignore'] });
    owner.stdin.end(text);
    await new Promise((done) => owner.once('exit', done));
    await until('the clipboard', async () => (await this.pasted()) === text);
  },

  /** What is on the clipboard. */
  async pasted() {
    return output('timeout', '5', 'xclip', '-selection', 'clipboard', '-out').catch(() => '');
  },

  /** A picture of the screen. */
  async picture(file) {
    await output('import', '-window', 'root', file);
  },
};
