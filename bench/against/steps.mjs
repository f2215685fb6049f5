import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Browser } from './browser.mjs';
import { desktop } from './desktop.mjs';
import { pictures, temporary } from './folders.mjs';
import { end, until } from './processes.mjs';
import { accounts, start } from './server.mjs';
import { OPERATION } from './swagger.mjs';
import { token } from './tokens.mjs';
import { Viewer } from './viewer.mjs';

// From "token on the clipboard" to "answer pasted in the ticket". The ticket is a page with a text area in Chromium, where the hands begin and end. What is counted is
// what is done here: a key with those held down for it is one, each typed character is one, a click is one. Waiting, reading and scrolling to what is clicked are not counted.
const TICKET = 'data:text/html,<title>Ticket</title><textarea autofocus rows=30 cols=90></textarea>';
const SETTLED_MS = 700;
const QUOTED = 12;

const server = await start();
const [first, next] = accounts;
const folder = pictures('steps');
const browser = new Browser(temporary(), TICKET);
const ticket = await browser.firstPage();
await ticket.loading();
await desktop.focused('Ticket');

/** One tool: says what is done, counts it, and does it. */
class Hands {
  #name;
  #steps = [];

  constructor(name) {
    this.#name = name;
  }

  async key(what, name, after) {
    await this.#step(what, 1, 0, () => desktop.keys(name), after);
  }

  async typed(what, text, after) {
    await this.#step(what, text.length, 0, () => desktop.type(text), after);
  }

  async clicked(what, page, selector, text, after) {
    await this.#step(what, 0, 1, async () => {
      const [x, y] = await until(what, () => page.run(placeOf, selector, text));
      await desktop.click(x, y);
    }, after);
  }

  async #step(what, keys, clicks, act, after = () => true) {
    this.#steps.push({ what, keys, clicks });
    await act();
    await until(`the end of: ${what}`, after);
    await sleep(SETTLED_MS);
  }

  /** Looks at what was pasted into the ticket, and prints the steps. */
  async finish(expected) {
    const text = await until(`${expected} in the ticket`, async () => {
      const value = await ticket.run(() => document.querySelector('textarea').value);
      return value.includes(expected) && value;
    });
    await desktop.picture(join(folder, `${this.#name.replace(/\W+/g, '-')}.png`));
    await ticket.run(() => { document.querySelector('textarea').value = ''; });
    const lines = text.trimEnd().split('\n');
    const sum = (kind) => this.#steps.reduce((all, step) => all + step[kind], 0);
    console.log(`\n${this.#name}: ${sum('keys')} keys, ${sum('clicks')} clicks; ${lines.length} lines, ${text.length} characters pasted`);
    this.#steps.forEach(({ what, keys, clicks }) => console.log(`  ${clicks ? 'click' : keys === 1 ? 'key' : `${keys} keys`}: ${what}`));
    console.log([...lines.slice(0, QUOTED), ...(lines.length > QUOTED ? ['…'] : [])].join('\n').replace(/^/gm, '    | '));
  }
}

// Where an element is on the screen, once it is there and can be hit.
function placeOf(selector, text) {
  const element = [...document.querySelectorAll(selector)].find((each) => each.textContent.trim().startsWith(text));
  if (!element) {
    return undefined;
  }
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  return element.contains(document.elementFromPoint(x, y)) && [window.screenX + x, window.screenY + window.outerHeight - window.innerHeight + y];
}

async function withViewer(account, viewer, expected) {
  const hands = new Hands(`viewer, ${account.email}`);
  await desktop.copy(token(account.id));
  await hands.key('to the viewer (Alt+Tab)', 'alt+Tab', () => viewer.focused());
  await hands.key('paste and fetch (Ctrl+Shift+V)', 'ctrl+shift+v', async () => await viewer.reached('rendered') > 0);
  await hands.key('copy the summary (Ctrl+Shift+C)', 'ctrl+shift+c', async () => (await desktop.pasted()).includes('Account:'));
  await hands.key('to the ticket (Alt+Tab)', 'alt+Tab', () => desktop.focused('Ticket'));
  await hands.key('paste (Ctrl+V)', 'ctrl+v');
  await hands.finish(expected);
}

async function withSwagger(account, page, again) {
  const hands = new Hands(`Swagger UI, ${account.email}`);
  const shown = (selector) => () => page.run((wanted) => document.querySelector(wanted) !== null, selector);
  await desktop.copy(token(account.id));
  await hands.key('to the tab (Ctrl+Tab)', 'ctrl+Tab', () => page.run(() => !document.hidden));
  await hands.clicked('Authorize', page, '.auth-wrapper .authorize', 'Authorize', shown('.auth-container'));
  if (again) {
    await hands.clicked('Logout', page, '.auth-btn-wrapper button', 'Logout', shown('.auth-container input'));
  }
  if (!await page.run(() => document.activeElement.matches('.auth-container input'))) {
    await hands.clicked('the field for the token', page, '.auth-container input', '', () => page.run(() => document.activeElement.matches('.auth-container input')));
  }
  await hands.key('paste (Ctrl+V)', 'ctrl+v');
  await hands.key('authorize (Enter)', 'Return', () => page.run(() => document.querySelector('.auth-btn-wrapper').textContent.includes('Logout')));
  await hands.clicked('Close', page, '.auth-btn-wrapper .btn-done', '', () => page.run(() => document.querySelector('.auth-container') === null));
  if (!again) {
    await hands.clicked('Try it out', page, '.try-out__btn', 'Try it out', shown('.execute'));
  }
  await hands.clicked('Execute', page, '.execute', 'Execute',
    () => page.run((email) => document.querySelector('.live-responses-table')?.textContent.includes(email) ?? false, account.email));
  await hands.clicked('copy the response', page, '.live-responses-table .response-col_description .copy-to-clipboard button', '',
    async () => (await desktop.pasted()).includes(account.email));
  await hands.key('to the ticket (Ctrl+Tab)', 'ctrl+Tab', () => ticket.run(() => !document.hidden));
  await hands.key('paste (Ctrl+V)', 'ctrl+v');
  await hands.finish(account.email);
}

async function withCurl(account, again) {
  const hands = new Hands(`curl and jq, ${account.email}`);
  const line = `curl -sSH "Authorization: Bearer $(xclip -o -se c)" ${server.url}/api/user/profile|jq .|tee /dev/tty|xclip -se c`;
  await desktop.copy(token(account.id));
  await hands.key('to the terminal (Alt+Tab)', 'alt+Tab', () => desktop.focused('Terminal'));
  if (again) {
    await hands.key('the last line (Up)', 'Up');
  } else {
    await hands.typed(line, line);
  }
  await hands.key('run it (Enter)', 'Return', async () => (await desktop.pasted()).includes(account.email));
  await hands.key('to the ticket (Alt+Tab)', 'alt+Tab', () => desktop.focused('Ticket'));
  await hands.key('paste (Ctrl+V)', 'ctrl+v');
  await hands.finish(account.email);
}

// Each tool is open, as it is for somebody's second ticket of the day, and the ticket is in front.
const backToTicket = async () => {
  await desktop.keys('alt+Tab');
  await desktop.focused('Ticket');
};
const viewer = new Viewer(server.url);
await viewer.reached('interactive');
await viewer.focused();
await backToTicket();
await withViewer(first, viewer, `a•••@${first.email.split('@')[1]}`);
await withViewer(next, viewer, `n•••@${next.email.split('@')[1]}`);
await viewer.close();

const terminal = spawn('xterm', ['-T', 'Terminal', '-e', 'bash', '--norc', '--noprofile'], { stdio: 'ignore', env: { ...process.env, HISTFILE: '' } });
await desktop.focused('Terminal');
await backToTicket();
await withCurl(first, false);
await withCurl(next, true);
await end(terminal);

const page = await browser.newPage(`${server.url}/${OPERATION}`);
await page.loading();
await until('the operation', () => page.run(() => document.querySelector('.try-out__btn') !== null));
await desktop.keys('ctrl+Tab');
await until('the ticket', () => ticket.run(() => !document.hidden));
await withSwagger(first, page, false);
await withSwagger(next, page, true);
await browser.close();
console.log(`\nPictures of the ends: ${folder}`);
process.exit(0);
