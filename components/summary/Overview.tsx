import { useMemo } from 'preact/hooks';
import type { Annotation } from '../../lib/contract.ts';
import { authors } from '../../lib/digest/article/authors.ts';
import { pageDescription } from '../../lib/digest/article/page-description.ts';
import { readingTime } from '../../lib/digest/article/reading-time.ts';
import { formatDay } from '../../lib/digest/dates/format-date.ts';
import { ARTICLE_KIND_MESSAGES } from '../../locales/kinds.ts';
import { t } from '../../locales/text.ts';

interface Props {
  annotation: Annotation;
  locale: string;
}

/**
 * The headline, who published it and when, what the page says of the story beside its text, and what reading the main
 * event and the key points saves.
 */
export function Overview({ annotation, locale }: Props) {
  const { article, summary } = annotation;
  const published = formatDay(article.published, locale);
  const modified = formatDay(article.modified, locale);
  const names = authors(article);
  const { whole, saved } = readingTime(article.text, [...summary.what, ...summary.keyPoints]);
  const description = useMemo(() => pageDescription(annotation), [annotation]);
  const kind = summary.articleKind && ARTICLE_KIND_MESSAGES[summary.articleKind];
  return (
    <header class="overview" lang={article.language}>
      <p class="overview-source">
        {article.publisher && <span class="overview-publisher">{article.publisher}</span>}
        {published && (
          <time lang={locale} dateTime={article.published ?? ''}>
            {published}
          </time>
        )}
        {kind && (
          <span class="tag" lang={locale}>
            {t(kind)}
          </span>
        )}
      </p>
      <h1 class="overview-title" dir="auto">
        {article.title}
      </h1>
      {description && (
        <p class="overview-description" dir="auto">
          {description}{' '}
          <span class="overview-origin" lang={locale}>
            <bdi>{t('panel.described')}</bdi>
          </span>
        </p>
      )}
      <p class="overview-meta" lang={locale}>
        {names.length > 0 && <span>{t('panel.byline', [names.join(', ')])}</span>}
        {modified && modified !== published && <span>{t('panel.updated', [modified])}</span>}
        <span>
          {t('panel.readingTime', whole)}
          {saved > 0 && ` · ${t('panel.saved', saved)}`}
        </span>
      </p>
    </header>
  );
}
