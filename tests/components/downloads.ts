import { vi } from 'vitest';

export interface Saved {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** A browser that saves what it is given; `revoked` are the addresses that it may forget. */
export function withDownloads() {
  const saved: Promise<Saved>[] = [];
  const blobs = new Map<string, Blob>();
  const revoked: string[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      const url = `blob:${blobs.size}`;
      blobs.set(url, blob);
      return url;
    },
    revokeObjectURL: (url: string) => void revoked.push(url),
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob !== undefined) {
      saved.push(blob.text().then((text) => ({ name: this.download, type: blob.type, text })));
    }
  });
  return { saved: () => Promise.all(saved), revoked };
}

/** As browsers in tests are by themselves. */
export function withoutDownloads(): void {
  vi.restoreAllMocks();
  Reflect.deleteProperty(URL, 'createObjectURL');
  Reflect.deleteProperty(URL, 'revokeObjectURL');
}
