import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Browser } from './browser.mjs';
import { desktop } from './desktop.mjs';
import { temporary } from './folders.mjs';
import { end, memory, now, processors } from './processes.mjs';
import { fetchInPage, VALUE } from './swagger.mjs';
import { token } from './tokens.mjs';
import { Viewer } from './viewer.mjs';

const QUIET_MS = 5000;
const HELD_MS = 1000;

/** What is measured: each asks for the e-mail of the first account, some for the next one's too, and records what that took. */
export const subjects = [viewerByOptions, viewerByHand, viewerInTerminal, swaggerFromNothing, swaggerInNewTab, curl];

async function viewerByOptions({ server, accounts, record }) {
  const viewer = new Viewer(server.url, token(accounts[0].id));
  record('ms', 'viewer, from nothing, by options', await viewer.reached('rendered') - viewer.started);
  record('ms of the processors', 'viewer, from nothing, by options', processors(viewer.process.pid));
  await sleep(QUIET_MS);
  record('MB', 'viewer', memory(viewer.process.pid));
  await viewer.close();
}

async function viewerByHand({ server, accounts, record }) {
  const [first, next] = accounts;
  await desktop.copy(token(first.id));
  const viewer = new Viewer(server.url);
  await viewer.reached('interactive');
  await viewer.focused();
  await desktop.keys('ctrl+shift+v');
  record('ms', 'viewer, from nothing, pasted', await viewer.reached('rendered') - viewer.started);
  record('ms of the processors', 'viewer, from nothing, pasted', processors(viewer.process.pid));
  await sleep(QUIET_MS);
  await desktop.copy(token(next.id));
  const before = processors(viewer.process.pid);
  const pasted = now();
  await desktop.keys('ctrl+shift+v');
  record('ms', 'viewer, next customer', await viewer.reached('rendered') - pasted);
  record('ms of the processors', 'viewer, next customer', processors(viewer.process.pid) - before);
  await viewer.close();
}

async function swaggerFromNothing({ server, accounts, keptBrowser, record }) {
  const [first, next] = accounts;
  const browser = new Browser(keptBrowser(), server.url);
  const page = await browser.firstPage();
  await page.loading();
  await page.run(fetchInPage, token(first.id), VALUE, first.email, false);
  record('ms', 'Swagger UI, from nothing', now() - browser.started);
  record('ms of the processors', 'Swagger UI, from nothing', processors(browser.process.pid));
  await sleep(QUIET_MS);
  record('MB', 'Chromium with Swagger UI', memory(browser.process.pid));
  const before = processors(browser.process.pid);
  const given = now();
  await page.run(fetchInPage, token(next.id), VALUE, next.email, true);
  record('ms', 'Swagger UI, next customer', now() - given);
  record('ms of the processors', 'Swagger UI, next customer', processors(browser.process.pid) - before);
  await browser.close();
}

async function swaggerInNewTab({ server, accounts, keptBrowser, record }) {
  const [first] = accounts;
  const browser = new Browser(keptBrowser(), 'about:blank');
  await browser.firstPage();
  await sleep(QUIET_MS);
  const [kept, before] = [memory(browser.process.pid), processors(browser.process.pid)];
  record('MB', 'Chromium with an empty tab', kept);
  const opened = now();
  const page = await browser.newPage(server.url);
  await page.loading();
  await page.run(fetchInPage, token(first.id), VALUE, first.email, false);
  record('ms', 'Swagger UI, in a new tab', now() - opened);
  record('ms of the processors', 'Swagger UI, in a new tab', processors(browser.process.pid) - before);
  await sleep(QUIET_MS);
  record('MB', 'what Swagger UI adds to an open browser', memory(browser.process.pid) - kept);
  await browser.close();
}

// The token by standard input, so that no argument has it.
const LINE = 'curl -sS -H @- "$1" | jq .';

async function curl({ server, accounts, record }) {
  const [first] = accounts;
  const started = now();
  const shell = ask(server.url, first);
  await read(shell, first.email);
  record('ms', 'curl and jq', now() - started);
  const waiting = ask(`${server.url}/held`, first);
  await sleep(HELD_MS);
  record('MB', 'curl and jq, as they wait for the last bytes', memory(waiting.pid));
  await end(waiting);
}

function ask(server, account) {
  const shell = spawn('sh', ['-c', LINE, 'sh', `${server}/api/user/profile`], { stdio: ['pipe', 'pipe', 'ignore'] });
  shell.stdin.end(`Authorization: Bearer ${token(account.id)}\n`);
  return shell;
}

async function viewerInTerminal({ server, accounts, record }) {
  const [first] = accounts;
  const started = now();
  const viewer = spawn(process.env.LAUNCHER, ['--server', server.url, '--token-file', '-', '--print', 'text', '--settings-dir', temporary()],
    { stdio: ['pipe', 'pipe', 'ignore'] });
  viewer.stdin.end(token(first.id));
  await read(viewer, first.email);
  record('ms', 'viewer, --print text', now() - started);
}

// Reads until a text has come.
function read(child, text) {
  let output = '';
  return new Promise((found, fail) => {
    child.stdout.on('data', (chunk) => {
      output += chunk;
      if (output.includes(text)) {
        found();
      }
    });
    child.stdout.once('end', () => fail(new Error(`It ended without ${text}: ${output}`)));
  });
}
