import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { output } from './processes.mjs';
import { accounts, start } from './server.mjs';
import { Spread } from './spread.mjs';
import { subjects } from './subjects.mjs';
import { keptBrowser } from './swagger.mjs';

const RATIOS = [
  ['ms', 'viewer, from nothing, pasted', 'Swagger UI, from nothing'],
  ['ms', 'viewer, from nothing, pasted', 'Swagger UI, in a new tab'],
  ['ms', 'viewer, next customer', 'Swagger UI, next customer'],
  ['ms', 'viewer, from nothing, by options', 'curl and jq'],
  ['ms', 'viewer, --print text', 'curl and jq'],
  ['ms of the processors', 'viewer, from nothing, pasted', 'Swagger UI, from nothing'],
  ['ms of the processors', 'viewer, next customer', 'Swagger UI, next customer'],
  ['MB', 'viewer', 'Chromium with Swagger UI'],
  ['MB', 'viewer', 'what Swagger UI adds to an open browser'],
];

const rounds = Number(process.argv[2]);
if (!(rounds >= 2)) {
  throw new Error('At least two rounds are needed: the first one is dropped.');
}
const server = await start();
const kept = await keptBrowser(server.url);
const figures = { ms: new Map(), 'ms of the processors': new Map(), MB: new Map() };
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
    await subjects[(round + turn) % subjects.length]({ server, accounts, keptBrowser: kept, record });
  }
}
console.log(`load after: ${load()}\n`);
const order = (name) => ['viewer', 'Swagger UI', 'Chromium', 'what', 'curl'].findIndex((beginning) => name.startsWith(beginning));
for (const [unit, all] of Object.entries(figures)) {
  console.log(`| ${unit} | median | quartiles | least to most |\n| --- | --- | --- | --- |`);
  [...all].sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1)).forEach(([name, list]) => console.log(new Spread(list).row(name, '', unit === 'MB' ? 1 : 0)));
  console.log();
}
console.log('| ratio | of medians | of one round: median | quartiles | least to most |\n| --- | --- | --- | --- | --- |');
for (const [unit, of, to] of RATIOS) {
  const [above, below] = [of, to].map((name) => figures[unit].get(name));
  const medians = new Spread(above).median / new Spread(below).median;
  console.log(new Spread(above.map((figure, round) => figure / below[round])).row(`${of}, to ${to}, ${unit} | ${medians.toFixed(2)}`, '', 2));
}
process.exit(0);
