import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Browser } from './browser.mjs';
import { desktop } from './desktop.mjs';
import { end, memory, now } from './processes.mjs';
import { fetchInPage } from './swagger.mjs';
import { token } from './tokens.mjs';
import { Viewer } from './viewer.mjs';

const QUIET_MS = 5000;
const HELD_MS = 1000;

/** What is measured: each asks for the e-mail of the first account, some for the next one's too, and records what that took. */
export const subjects = [viewerByOptions, viewerByHand, swaggerFromNothing, swaggerInNewTab, curl];

async function viewerByOptions({ server, accounts, record }) {
  const viewer = new Viewer(server.url, token(accounts[0].id));
  record('ms', 'viewer, from nothing, by options', await viewer.reached('rendered') - viewer.started);
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
  await sleep(QUIET_MS);
  await desktop.copy(token(next.id));
  const pasted = now();
  await desktop.keys('ctrl+shift+v');
  record('ms', 'viewer, next customer', await viewer.reached('rendered') - pasted);
  await viewer.close();
}

async function swaggerFromNothing({ server, accounts, browser: kept, record }) {
  const [first, next] = accounts;
  const directory = kept.copy();
  const browser = new Browser(directory, server.url);
  const page = await browser.firstPage();
  await page.loading();
  await page.run(fetchInPage, token(first.id), first.email, false);
  record('ms', 'Swagger UI, from nothing', now() - browser.started);
  await sleep(QUIET_MS);
  record('MB', 'Chromium with Swagger UI', memory(browser.process.pid));
  const given = now();
  await page.run(fetchInPage, token(next.id), next.email, true);
  record('ms', 'Swagger UI, next customer', now() - given);
  await browser.close();
  rmSync(directory, { recursive: true, force: true });
}

async function swaggerInNewTab({ server, accounts, browser: kept, record }) {
  const [first] = accounts;
  const directory = kept.copy();
  const browser = new Browser(directory, 'about:blank');
  await browser.firstPage();
  await sleep(QUIET_MS);
  const before = memory(browser.process.pid);
  record('MB', 'Chromium with an empty tab', before);
  const opened = now();
  const page = await browser.newPage(server.url);
  await page.loading();
  await page.run(fetchInPage, token(first.id), first.email, false);
  record('ms', 'Swagger UI, in a new tab', now() - opened);
  await sleep(QUIET_MS);
  record('MB', 'what Swagger UI adds to an open browser', memory(browser.process.pid) - before);
  await browser.close();
  rmSync(directory, { recursive: true, force: true });
}

// The token by standard input, so that no argument has it.
const LINE = 'curl -sS -H @- "$1" | jq .';

async function curl({ server, accounts, record }) {
  const [first] = accounts;
  const started = now();
  const shell = ask(server.url, first);
  let text = '';
  for await (const chunk of shell.stdout) {
    text += chunk;
    if (text.includes(first.email)) {
      break;
    }
  }
  record('ms', 'curl and jq', now() - started);
  await end(shell);
  const waiting = ask(`${server.url}/held`, first);
  await sleep(HELD_MS);
  record('MB', 'curl and jq, as they wait for the last bytes', memory(waiting.pid));
  await end(waiting);
}

function ask(server, account) {
  const shell = spawn('sh', ['-c', LINE, 'sh', `${server}/api/user/profile`], { stdio: ['pipe', 'pipe', 'inherit'] });
  shell.stdin.end(`Authorization: Bearer ${token(account.id)}\n`);
  return shell;
}
