import type { RequestOutcome, RequestRecord } from '../../lib/browser/look-ups/privacy-receipt.ts';
import { t } from '../../locales/text.ts';
import { listed } from '../ui/isolate.ts';

interface Props {
  /** Null until that was asked for. */
  requests: readonly RequestRecord[] | null;
  locale: string;
}

/** Every request that was made for this page: when, to whom, what was asked; or that none was. */
export function PrivacyReceipt({ requests, locale }: Props) {
  if (requests === null) return null;
  const summary = requests.length === 0 ? t('receipt.none') : t('receipt.count', requests.length);
  return (
    <section class="receipt" aria-labelledby="receipt-title">
      <h2 class="receipt-title" id="receipt-title">
        {t('receipt.title')}
      </h2>
      <p>{summary}</p>
      {requests.length > 0 && (
        <ol class="receipt-list">
          {requests.map(({ at, host, asked, outcome }) => (
            <li key={`${at} ${host} ${asked}`}>
              <p>
                <time dateTime={at}>{new Date(at).toLocaleTimeString(locale, { timeStyle: 'medium' })}</time>{' '}
                <bdi>{host}</bdi>, {outcomeInWords(outcome)}
              </p>
              <p>{t('receipt.asked', [listed(asked, locale)])}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function outcomeInWords(outcome: RequestOutcome): string {
  if (outcome === 'answered') return t('receipt.answered');
  return outcome === 'sent' ? t('receipt.sent') : t('receipt.failed');
}
