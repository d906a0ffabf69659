import type { ExportedFile } from '../export/exported-list.ts';

/** Time for a browser to begin to save: some read the address only after the click has been dealt with. */
const urlLifetimeMs = 40_000;

/** Gives a file to the browser to save; whether it does is not told. */
export function saveFile({ name, type, text }: ExportedFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), urlLifetimeMs);
}
