import type { Page } from 'playwright-core';

/** What a page's policy did against the attempts of {@link tryToLeave}. */
export interface Attempts {
  /** The part of the policy, such as `connect-src`, that stopped each attempt, sorted. */
  readonly stopped: readonly string[];
  /** Names of scripts that ran though they are no file of the page's server. */
  readonly ran: readonly string[];
}

/** Tries every way a script has to send or fetch something elsewhere, and to run text as a script, as planted code would; `ways` is how many of them a policy stops. */
export function tryToLeave(page: Page, ways: number): Promise<Attempts> {
  return page.evaluate(async (expected) => {
    const away = 'https://example.org/';
    const stopped: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      if (!event.blockedURI.includes('telemetryservice.')) stopped.push(event.effectiveDirective);
    });
    const add = (tag: string, attributes: Readonly<Record<string, string>>, text = ''): void => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.textContent = text;
      document.body.append(element);
    };
    add('img', { src: `${away}image.png` });
    add('script', { src: `${away}script.js` });
    add('link', { rel: 'stylesheet', href: `${away}style.css` });
    add('iframe', { src: `${away}frame.html` });
    add('script', {}, 'window.name += " inline"');
    add('img', { src: 'data:,', onerror: 'window.name += " attribute"' });
    navigator.sendBeacon(`${away}beacon`, 'score');
    try {
      // Closed again: it is only to be tried.
      new WebSocket('wss://example.org/socket').close();
    } catch {
      // Some browsers throw, some only report.
    }
    await fetch(`${away}fetch`, { method: 'POST', body: 'score' }).catch(() => null);
    // A busy browser tells of some a good while later; where all is let through there is nothing to wait for.
    for (let tries = 0; tries < 10; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      if (stopped.length === 0 || stopped.length >= expected) break;
    }
    const ran = window.name.split(' ').filter((name) => name === 'inline' || name === 'attribute');
    return { stopped: stopped.sort(), ran };
  }, ways);
}
