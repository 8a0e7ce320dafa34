/** schema.org types of a page that is one article (https://schema.org/Article and its news subtypes, July 2026). */
export const ARTICLE_TYPES: ReadonlySet<string> = new Set([
  'AdvertiserContentArticle',
  'AnalysisNewsArticle',
  'Article',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'BlogPosting',
  'LiveBlogPosting',
  'NewsArticle',
  'OpinionNewsArticle',
  'Report',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
  'SatiricalArticle',
  'SocialMediaPosting',
  'TechArticle',
]);
