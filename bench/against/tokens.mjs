import { createHmac, randomBytes } from 'node:crypto';

const key = randomBytes(32);

/** A JWT (RFC 7519, HS256) for an account's id, good for so many seconds; for less than none it has expired. The key lives as long as this process. */
export function token(userId, seconds = 3600) {
  const expires = Math.floor(Date.now() / 1000) + seconds;
  const text = [{ alg: 'HS256', typ: 'JWT' }, { id: userId, sub: userId, iat: expires - 3600, exp: expires }]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${text}.${signature(text)}`;
}

/** Whose token it is, as `{userId`}, or `{error`} in the words of the library that such servers commonly use. */
export function check(bearer) {
  const [head, claims, signed] = bearer.split('.');
  if (signed !== signature(`${head}.${claims}`)) {
    return { error: 'invalid signature' };
  }
  const { sub, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString());
  return exp * 1000 < Date.now() ? { error: 'jwt expired' } : { userId: sub };
}

function signature(text) {
  return createHmac('sha256', key).update(text).digest('base64url');
}
