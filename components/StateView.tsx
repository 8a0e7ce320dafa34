import type { ComponentChildren } from 'preact';
import type { LeftAlone, PageState } from '../lib/browser/messages.ts';
import { t } from '../locales/text.ts';

interface Props {
  /** Null before the first answer. */
  page: PageState | null;
  lost: boolean;
  onAnnotate: () => void;
  onRefresh: () => void;
  onSiteOn: () => void;
}

/** What the panel says when there is no annotated article to show, and what the reader can do about it. */
export function StateView({ page, lost, onAnnotate, onRefresh, onSiteOn }: Props) {
  const again = <Button label={t('state.tryAgain')} onClick={onRefresh} main />;
  if (lost) {
    return (
      <Message title={t('state.stoppedTitle')} text={t('state.stoppedText')}>
        {again}
      </Message>
    );
  }
  switch (page?.status) {
    case 'left-alone':
      return <LeftAloneView why={page.why} onAnnotate={onAnnotate} onSiteOn={onSiteOn} />;
    case 'empty':
      return (
        <Message title={t('state.emptyTitle')} text={t('state.emptyText')}>
          <Button label={t('state.tryAgain')} onClick={onAnnotate} main />
        </Message>
      );
    case 'inaccessible':
      return (
        <Message title={t('state.inaccessibleTitle')} text={t('state.inaccessibleText')}>
          {again}
        </Message>
      );
    case 'error':
      return (
        <Message title={t('state.errorTitle')} text={t('state.errorText')} details={page.message}>
          <Button label={t('state.tryAgain')} onClick={onAnnotate} main />
        </Message>
      );
    default:
      return (
        <main class="state" aria-busy="true">
          <div role="status">
            <h1 class="state-title">{t('panel.reading')}</h1>
          </div>
          <div class="state-lines" aria-hidden="true">
            <span />
            <span />
            <span />
          </div>
        </main>
      );
  }
}

function LeftAloneView({ why, onAnnotate, onSiteOn }: Pick<Props, 'onAnnotate' | 'onSiteOn'> & { why: LeftAlone }) {
  if (why === 'site-off') {
    return (
      <Message title={t('state.siteOffTitle')} text={t('state.siteOffText')}>
        <Button label={t('menu.siteOn')} onClick={onSiteOn} main />
        <Button label={t('state.annotateOnce')} onClick={onAnnotate} />
      </Message>
    );
  }
  if (why === 'on-click') {
    return (
      <Message title={t('state.onClickTitle')} text={t('state.onClickText')}>
        <Button label={t('state.annotateOnce')} onClick={onAnnotate} main />
      </Message>
    );
  }
  return (
    <Message title={t('state.notArticleTitle')} text={t('state.notArticleText')}>
      <Button label={t('state.annotateAnyway')} onClick={onAnnotate} main />
    </Message>
  );
}

interface MessageProps {
  title: string;
  text: string;
  details?: string;
  children: ComponentChildren;
}

function Message({ title, text, details = '', children }: MessageProps) {
  return (
    <main class="state">
      <h1 class="state-title">{title}</h1>
      <p class="state-text">{text}</p>
      <p class="state-actions">{children}</p>
      {details !== '' && (
        <details class="state-details">
          <summary>{t('state.details')}</summary>
          <p lang="en" dir="auto">
            {details}
          </p>
        </details>
      )}
    </main>
  );
}

function Button({ label, onClick, main = false }: { label: string; onClick: () => void; main?: boolean }) {
  return (
    <button type="button" class={main ? 'button button-main' : 'button'} onClick={onClick}>
      {label}
    </button>
  );
}
