import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { output } from './processes.mjs';
import { accounts, start } from './server.mjs';
import { Spread } from './spread.mjs';
import { subjects } from './subjects.mjs';
import { keptBrowser } from './swagger.mjs';

const RATIOS = [
  ['viewer, from nothing, pasted', 'Swagger UI, from nothing'],
  ['viewer, from nothing, pasted', 'Swagger UI, in a new tab'],
  ['viewer, next customer', 'Swagger UI, next customer'],
  ['viewer, from nothing, by options', 'curl and jq'],
];
const MEMORY_RATIOS = [['viewer', 'Chromium with Swagger UI'], ['viewer', 'what Swagger UI adds to an open browser']];

const rounds = Number(process.argv[2]);
if (!(rounds >= 2)) {
  throw new Error('At least two rounds are needed: the first one is dropped.');
}
const server = await start();
const browser = await keptBrowser(server.url);
const figures = { ms: new Map(), MB: new Map() };
const load = () => readFileSync('/proc/loadavg', 'utf8').trim();
const os = /PRETTY_NAME="(.*)"/.exec(readFileSync('/etc/os-release', 'utf8'))[1];
console.log(`${new Date().toISOString()}, ${cpus()[0].model}, ${cpus().length} cores, ${(totalmem() / 1e6).toFixed(0)} MB, ${os}`);
console.log([await output('chromium', '--version'), await output('curl', '--version'), await output('jq', '--version'), await output(process.env.LAUNCHER, '--version'),
  `Swagger UI ${JSON.parse(readFileSync('target/against/node_modules/swagger-ui-dist/package.json')).version}`].map((text) => text.split('\n')[0]).join(', '));
console.log(`load before: ${load()}`);
for (let round = 0; round < rounds; round++) {
  for (let turn = 0; turn < subjects.length; turn++) {
    // Each round begins with another one; the first round fills the disk's cache and does not count.
    const record = (unit, name, figure) => {
      if (round > 0) {
        figures[unit].set(name, [...(figures[unit].get(name) ?? []), figure]);
      }
    };
    await subjects[(round + turn) % subjects.length]({ server, accounts, browser, record });
  }
}
console.log(`load after: ${load()}\n`);
for (const [unit, all] of Object.entries(figures)) {
  console.log(`| | median | quartiles | least to most |\n| --- | --- | --- | --- |`);
  [...all].sort().forEach(([name, list]) => console.log(new Spread(list).row(name, unit)));
  console.log();
}
for (const [unit, pairs] of [['ms', RATIOS], ['MB', MEMORY_RATIOS]]) {
  for (const [of, to] of pairs) {
    const [above, below] = [of, to].map((name) => figures[unit].get(name));
    const byRounds = new Spread(above.map((figure, round) => figure / below[round]));
    console.log(byRounds.row(`${of} to ${to}: ${(new Spread(above).median / new Spread(below).median).toFixed(2)} of medians; by rounds`, ''));
  }
}
browser.delete();
process.exit(0);
