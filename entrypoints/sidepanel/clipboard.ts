import type { ClipboardContent, ExportFile } from '../../lib/export/export-page.ts';

/** Puts text, and its rich form when there is one, on the clipboard. Rejected when the browser does not allow it. */
export async function writeClipboard({ text, html }: ClipboardContent): Promise<void> {
  if (html === null) return navigator.clipboard.writeText(text);
  const item = new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  });
  return navigator.clipboard.write([item]);
}

/** Offers a file for saving, without the downloads permission. */
export function saveFile({ name, type, content }: ExportFile): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
