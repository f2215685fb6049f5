import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Browser } from './browser.mjs';
import { desktop } from './desktop.mjs';
import { pictures, temporary } from './folders.mjs';
import { accounts, start } from './server.mjs';
import { fetchInPage } from './swagger.mjs';
import { token } from './tokens.mjs';
import { Viewer } from './viewer.mjs';

// What each shows when something is wrong: asks each, prints what it says, and takes a picture.
const SETTLED_MS = 1500;
const EXPIRED_SECONDS = -840;
const QUOTED = 14;

const server = await start();
const [first, next] = accounts;
const good = token(first.id);
const cases = [
  { name: 'expired-token', base: server.url, bearer: token(first.id, EXPIRED_SECONDS) },
  { name: 'no-such-host', base: 'https://api.acme.invalid', bearer: good },
  { name: 'refused', base: `https://127.0.0.1:${await freePort()}`, bearer: good },
  { name: 'self-signed', base: server.selfSigned, bearer: good },
  { name: 'no-persona', base: server.url, bearer: token(next.id) },
];
const folder = pictures('failures');

// Nothing listens there any more.
function freePort() {
  return new Promise((found) => {
    const listener = createServer();
    listener.listen(0, '127.0.0.1', () => {
      const { port } = listener.address();
      listener.close(() => found(port));
    });
  });
}

function quote(tool, { name }, text) {
  const lines = text.replaceAll('\r', '').split('\n').filter((line) => line.trim());
  console.log(`\n${name}, ${tool}`);
  console.log([...lines.slice(0, QUOTED), ...(lines.length > QUOTED ? [`… (${lines.length} lines)`] : [])].join('\n').replace(/^/gm, '    | '));
}

async function inViewer(each) {
  const viewer = new Viewer(each.base, each.bearer);
  await viewer.reached('rendered');
  await viewer.focused();
  await sleep(SETTLED_MS);
  await desktop.picture(join(folder, `${each.name}-viewer.png`));
  await desktop.copy('nothing');
  await desktop.keys('ctrl+shift+c');
  await sleep(SETTLED_MS);
  quote('viewer, into the ticket', each, await desktop.pasted());
  await viewer.close();
  const directory = temporary();
  const file = join(directory, 'token');
  writeFileSync(file, each.bearer);
  quote('viewer, --print text', each, await printed(process.env.LAUNCHER, '--server', each.base, '--token-file', file, '--locale', 'en', '--settings-dir', directory,
    '--print', 'text'));
}

// Its status says how it went; here only what it says counts.
async function printed(...command) {
  const { stdout, stderr } = await promisify(execFile)(command[0], command.slice(1)).catch((failed) => failed);
  return stdout + stderr;
}

async function inSwagger(each) {
  const browser = new Browser(temporary(), `${server.url}/?server=${each.base}`);
  const page = await browser.firstPage();
  await page.loading();
  await page.run(fetchInPage, each.bearer, '.live-responses-table .response-col_description', '', false);
  await sleep(SETTLED_MS);
  await desktop.picture(join(folder, `${each.name}-swagger.png`));
  quote('Swagger UI', each, await page.run(() => document.querySelector('.live-responses-table').innerText));
  if (each.base !== server.url) {
    // Where Swagger UI comes from that server as well.
    const other = await browser.newPage(`${each.base}/`);
    await sleep(SETTLED_MS * 2);
    await desktop.picture(join(folder, `${each.name}-page.png`));
    quote('Chromium, on that server’s own page', each, await other.run(() => document.body.innerText));
  }
  await browser.close();
}

async function inShell(each) {
  const line = 'printf "Authorization: Bearer %s" "$TOKEN" | curl -sS -H @- "$1/api/user/profile" | jq . 2>&1';
  quote('curl and jq', each, await promisify(execFile)('sh', ['-c', line, 'sh', each.base], { env: { ...process.env, TOKEN: each.bearer } })
    .then(({ stdout, stderr }) => `${stdout}${stderr}exit status 0`, ({ stdout, stderr, code }) => `${stdout}${stderr}exit status ${code}`));
}

for (const each of cases) {
  await inViewer(each);
  await inSwagger(each);
  await inShell(each);
}
console.log(`\nPictures: ${folder}`);
process.exit(0);
