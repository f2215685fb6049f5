import { spawn } from 'node:child_process';
import { end, now, until } from './processes.mjs';

// Root has no sandbox; the rest keeps it from asking for servers that are not there, and from greeting.
const OPTIONS = ['--no-sandbox', '--test-type', '--no-first-run', '--no-default-browser-check', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--disable-quic', '--disable-breakpad', '--password-store=basic', '--window-position=0,0', '--window-size=1100,800', '--remote-debugging-pipe'];

/** Debian's Chromium in a window, spoken to by the Chrome DevTools Protocol over two pipes. */
export class Browser {
  #sent = 0;
  #open = new Map();
  #rest = '';

  /** When it was started, in milliseconds by the steady clock. */
  started;

  /** Starts it on a page, with what it kept of earlier times in a directory. */
  constructor(directory, address) {
    this.started = now();
    this.process = spawn('chromium', [...OPTIONS, `--user-data-dir=${directory}`, address],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    // A browser that is ended takes its ends of the pipes along.
    this.process.stdio.slice(3).forEach((pipe) => pipe.on('error', () => {}));
    this.process.stdio[4].setEncoding('utf8').on('data', (chunk) => this.#hear(chunk));
  }

  // Messages end with a zero byte.
  #hear(chunk) {
    const messages = (this.#rest + chunk).split('\0');
    this.#rest = messages.pop();
    for (const { id, result, error } of messages.map((message) => JSON.parse(message))) {
      const answer = this.#open.get(id);
      this.#open.delete(id);
      if (error) {
        answer?.fail(new Error(error.message));
      } else {
        answer?.done(result);
      }
    }
  }

  /** Calls a method of the protocol, of a page where its session is given. */
  call(method, params = {}, sessionId = undefined) {
    const id = ++this.#sent;
    this.process.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((done, fail) => this.#open.set(id, { done, fail }));
  }

  /** The page that it was started on, once that is there. */
  async firstPage() {
    const target = await until('a page', async () => (await this.call('Target.getTargets')).targetInfos.find(({ type }) => type === 'page'));
    return this.#page(target.targetId);
  }

  /** A new tab. */
  async newPage(address) {
    return this.#page((await this.call('Target.createTarget', { url: address })).targetId);
  }

  async #page(targetId) {
    const { sessionId } = await this.call('Target.attachToTarget', { targetId, flatten: true });
    return new Page(this, sessionId);
  }

  /** Asks it to leave, so that it keeps what it has to. */
  async leave() {
    const gone = new Promise((done) => this.process.once('exit', done));
    await this.call('Browser.close');
    await gone;
  }

  async close() {
    await end(this.process);
  }
}

/** One tab. */
export class Page {
  constructor(browser, session) {
    this.browser = browser;
    this.session = session;
  }

  /** Runs a function in the page, of values that JSON can hold, and answers with what it comes to. */
  async run(script, ...values) {
    const { result, exceptionDetails } = await this.browser.call('Runtime.evaluate',
      { expression: `(${script})(...${JSON.stringify(values)})`, awaitPromise: true, returnByValue: true }, this.session);
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  /** Waits until the page's own document is there, and not the empty one before it. */
  async loading() {
    await until('the document', () => this.run(() => location.href !== 'about:blank').catch(() => false));
  }
}
