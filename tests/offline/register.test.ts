// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { register } from '../../src/offline/register.ts';

/** A worker that a registration has; what it is told. */
class FakeWorker extends EventTarget {
  readonly told: unknown[] = [];
  postMessage(message: unknown) {
    this.told.push(message);
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  readonly registration = new FakeRegistration();
  readonly ready = Promise.resolve(this.registration);
  readonly register = vi.fn<(url: unknown, options: unknown) => Promise<FakeRegistration>>(() =>
    Promise.resolve(this.registration),
  );
}

interface Rules {
  readonly createScriptURL: (input: string) => string;
}

interface Policy {
  readonly createScriptURL: (input: string) => { readonly trusted: string };
}

let container = new FakeContainer();
const offer = vi.fn<(take: () => void) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  container = new FakeContainer();
  Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  offer.mockReset();
  document.body.replaceChildren();
});

test('the worker is asked for past the browser’s own cache', async () => {
  await register(offer);
  expect(container.register).toHaveBeenCalledWith('/sw.js', { scope: '/', updateViaCache: 'none' });
});

test('where scripts must be trusted, its address is, by a policy of its own that trusts nothing else', async () => {
  const createPolicy = vi.fn<(name: string, rules: Rules) => Policy>((_, rules) => ({
    createScriptURL: (input) => ({ trusted: rules.createScriptURL(input) }),
  }));
  vi.stubGlobal('trustedTypes', { createPolicy });
  await register(offer);
  expect(createPolicy.mock.calls[0]?.[0]).toBe('verbatim-worker');
  expect(createPolicy.mock.calls[0]?.[1].createScriptURL('https://elsewhere.example/a.js')).toBe('/sw.js');
  expect(container.register.mock.calls[0]?.[0]).toEqual({ trusted: '/sw.js' });
});

test('a page that was there before its worker gives it the data that it carries', async () => {
  const state = document.body.appendChild(document.createElement('script'));
  state.type = 'application/json';
  state.id = 'page-state';
  state.textContent = '{"queries":[]}';
  container.registration.active = new FakeWorker();
  await register(offer);
  expect(container.registration.active.told).toEqual([{ kind: 'opened', state: '{"queries":[]}' }]);
});

describe('a new version', () => {
  beforeEach(() => {
    container.controller = new FakeWorker();
    container.registration.active = container.controller;
  });

  test('is offered when it waits already, and told to come only when it is taken', async () => {
    const waiting = new FakeWorker();
    container.registration.waiting = waiting;
    await register(offer);
    vi.runAllTimers();
    expect(offer).toHaveBeenCalledOnce();
    expect(waiting.told).toEqual([]);
    offer.mock.calls[0]?.[0]();
    expect(waiting.told).toEqual([{ kind: 'take' }]);
  });

  test('is not offered where it does not wait', async () => {
    const ending = new FakeWorker();
    container.registration.waiting = ending;
    await register(offer);
    container.registration.waiting = null;
    vi.runAllTimers();
    expect(offer).not.toHaveBeenCalled();
  });

  test('that was taken elsewhere is offered to a reader', async () => {
    await register(offer);
    container.controller = new FakeWorker();
    container.dispatchEvent(new Event('controllerchange'));
    expect(offer).toHaveBeenCalledOnce();
  });
});

test('the first worker is no new version', async () => {
  container.registration.active = new FakeWorker();
  await register(offer);
  container.controller = container.registration.active;
  container.dispatchEvent(new Event('controllerchange'));
  vi.runAllTimers();
  expect(offer).not.toHaveBeenCalled();
});
