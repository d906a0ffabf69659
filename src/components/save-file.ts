import type { ExportedFile } from '../export/exported-list.ts';

/** Some browsers read the address long after the click. */
const urlLifetimeMs = 40_000;

/** Has the browser save a file. Nothing tells whether it does. */
export function saveFile({ name, type, text }: ExportedFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), urlLifetimeMs);
}
