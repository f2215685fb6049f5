import { cpSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Browser } from './browser.mjs';
import { temporary } from './folders.mjs';

const SETTLED_MS = 1500;
// A page's compiled scripts are kept once it was there a few times.
const VISITS = 4;

/** Where what the operation shows stands; opened, as a bookmark may have it. */
export const OPERATION = '#/default/get_user_profile';

/** What a browser keeps that has been on the page before. Answers with a function that hands out copies. */
export async function keptBrowser(address) {
  const kept = temporary();
  for (let visit = 0; visit < VISITS; visit++) {
    const browser = new Browser(kept, address);
    const page = await browser.firstPage();
    await page.loading();
    await sleep(SETTLED_MS);
    await browser.leave();
  }
  return () => {
    const directory = temporary();
    cpSync(kept, directory, { recursive: true, verbatimSymlinks: true });
    return directory;
  };
}

/** Where a part of the answer stands that is in colours by its kind. */
export const VALUE = '.live-responses-table pre span';

/**
 * Runs in the page: gives it the token and executes, each control pressed as soon as it is there, and comes back when a text is in sight where it is looked for, and
 * painted. So it is what the machine takes; a person takes longer.
 */
export async function fetchInPage(token, where, text, again) {
  const seen = (find) => new Promise((found) => {
    const observer = new MutationObserver(() => look());
    const look = () => {
      const element = find();
      if (element) {
        observer.disconnect();
        found(element);
      }
    };
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    look();
  });
  const one = (selector, label = '') => () => [...document.querySelectorAll(selector)].find((each) => each.textContent.trim().startsWith(label));
  const press = async (selector, label) => (await seen(one(selector, label))).click();
  await press('.auth-wrapper .authorize', 'Authorize');
  if (again) {
    await press('.auth-btn-wrapper button', 'Logout');
  }
  const field = await seen(one('.auth-container input'));
  // React hears of a value only in this way.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, token);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await press('.auth-btn-wrapper button', 'Authorize');
  await seen(one('.auth-btn-wrapper button', 'Logout'));
  await press('.auth-btn-wrapper button', 'Close');
  if (!again) {
    await press('.opblock-summary-control');
    await press('.try-out__btn', 'Try it out');
  }
  await press('.execute', 'Execute');
  const answer = await seen(() => [...document.querySelectorAll(where)].find((each) => each.textContent.includes(text)));
  answer.scrollIntoView({ block: 'center' });
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
}
