import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join } from 'node:path';
import { temporary } from './folders.mjs';
import { check } from './tokens.mjs';

const ANSWERS = 'src/main/resources/ca/tetherai/profileviewer/demo';
const CONTRACT = 'src/test/resources/contract/profile.yaml';
const SWAGGER_UI = 'target/against/node_modules/swagger-ui-dist';
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };
const HELD_MS = 2000;

/** The two accounts that are asked for: `id`, `email`, and the `body` that the demo has for them. */
export const accounts = ['complete', 'no-persona'].map((name) => {
  const body = readFileSync(join(ANSWERS, `${name}.json`));
  const { user } = JSON.parse(body);
  return { id: user._id, email: user.email, body };
});

/**
 * Starts what all three ask: the API on plain http, which browsers and viewer allow on this computer, with Swagger UI and the contract on the same origin, and the same
 * with a certificate that it signed itself. Answers with `url` and `selfSigned`.
 */
export async function start() {
  return {
    url: `http://127.0.0.1:${await listen(createServer(handle))}`,
    selfSigned: `https://127.0.0.1:${await listen(createSecureServer(certificate(), handle))}`,
  };
}

function listen(server) {
  return new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(server.address().port)));
}

function certificate() {
  const directory = temporary();
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(directory, name));
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '30', '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1',
    '-keyout', key, '-out', cert], { stdio: 'ignore' });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

function handle(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
  // As an API has them whose contract is shown elsewhere.
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Allow-Headers', 'Authorization');
  if (request.method === 'OPTIONS') {
    response.writeHead(204).end();
  } else if (pathname === '/api/user/profile' || pathname === '/held/api/user/profile') {
    profile(request, response, pathname.startsWith('/held'));
  } else if (pathname === '/contract.yaml') {
    // Another server than the one that the page came from, where one is named.
    const server = searchParams.get('server');
    send(response, 200, 'application/yaml', readFileSync(CONTRACT, 'utf8') + (server ? `servers:\n  - url: ${server}\n` : ''));
  } else {
    page(response, pathname);
  }
}

function profile(request, response, held) {
  const [, bearer] = /^Bearer (.+)$/.exec(request.headers.authorization ?? '') ?? [];
  const { error, userId } = bearer ? check(bearer) : { error: 'Authentication required' };
  const account = accounts.find(({ id }) => id === userId);
  if (!account) {
    response.setHeader('WWW-Authenticate', bearer ? `Bearer error="invalid_token", error_description="${error}"` : 'Bearer');
    send(response, 401, 'application/json; charset=utf-8', JSON.stringify({ error }));
    return;
  }
  if (held) {
    // So that one can look at who waits for the rest.
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': account.body.length });
    response.write(account.body.subarray(0, -2));
    setTimeout(() => response.end(account.body.subarray(-2)), HELD_MS);
  } else {
    send(response, 200, 'application/json; charset=utf-8', account.body);
  }
}

// Swagger UI as it is handed out, but for the address of the contract.
function page(response, pathname) {
  const name = pathname === '/' ? 'index.html' : pathname.slice(1);
  if (!/^[\w.-]+$/.test(name)) {
    send(response, 404, 'text/plain', 'Not found');
    return;
  }
  try {
    let content = readFileSync(join(SWAGGER_UI, name));
    if (name === 'swagger-initializer.js') {
      content = content.toString().replace(/url: "[^"]*"/, "url: '/contract.yaml' + location.search");
    }
    response.setHeader('Cache-Control', 'max-age=3600');
    send(response, 200, TYPES[extname(name)] ?? 'application/octet-stream', content);
  } catch {
    send(response, 404, 'text/plain', 'Not found');
  }
}

function send(response, status, type, content) {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(content) }).end(content);
}
