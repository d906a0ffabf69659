import { dataFormat } from '../../src/site/data-format.ts';

/** A data file of this version's format. */
export function inFormat<Data extends object>(data: Data): Data & { readonly format: number } {
  return { format: dataFormat, ...data };
}

/** An answer with JSON, as a site's. */
export function json(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });
}

/** One cache in memory; `room` is how many entries it takes before the browser has no more. */
export class FakeCache {
  readonly entries = new Map<string, Response>();
  room = Infinity;

  match(url: string): Promise<Response | undefined> {
    return Promise.resolve(this.entries.get(url)?.clone());
  }

  put(url: string, response: Response): Promise<void> {
    if (this.entries.size >= this.room) {
      return Promise.reject(new DOMException('The quota has been exceeded.', 'QuotaExceededError'));
    }
    this.entries.set(url, response);
    return Promise.resolve();
  }

  delete(key: string | { readonly url: string }): Promise<boolean> {
    return Promise.resolve(this.entries.delete(typeof key === 'string' ? key : key.url));
  }

  keys(): Promise<readonly { readonly url: string }[]> {
    return Promise.resolve([...this.entries.keys()].map((url) => ({ url })));
  }
}

/** All caches of an origin, in memory. */
export class FakeCaches {
  readonly all = new Map<string, FakeCache>();

  named(name: string): FakeCache {
    const cache = this.all.get(name) ?? new FakeCache();
    this.all.set(name, cache);
    return cache;
  }

  open(name: string): Promise<FakeCache> {
    return Promise.resolve(this.named(name));
  }

  match(url: string, { cacheName }: { readonly cacheName: string }): Promise<Response | undefined> {
    return this.named(cacheName).match(url);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.all.delete(name));
  }

  keys(): Promise<readonly string[]> {
    return Promise.resolve([...this.all.keys()]);
  }
}
