import type { ClipboardContent } from '../../lib/export/export-page.ts';

/** Puts text, and its rich form when there is one, on the clipboard. Rejected when the browser does not allow it. */
export async function writeClipboard({ text, html }: ClipboardContent): Promise<void> {
  if (html === null) return navigator.clipboard.writeText(text);
  const item = new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  });
  return navigator.clipboard.write([item]);
}
