import type { Notice } from '../lib/contract.ts';
import { NOTICE_MESSAGES } from '../locales/kinds.ts';
import { t } from '../locales/text.ts';
import { Icon } from './ui/Icon.tsx';

/** What the reader should know before relying on the panel. */
export function Notices({ notices }: { notices: Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <ul class="notices" aria-label={t('notice.title')}>
      {notices.map((notice) => (
        <li key={notice} class="notice">
          <Icon name="warning" />
          <span>{t(NOTICE_MESSAGES[notice])}</span>
        </li>
      ))}
    </ul>
  );
}
