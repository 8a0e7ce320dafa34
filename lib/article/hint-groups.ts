/**
 * Words by which publishers name the parts of a page in class, id and role attributes, by what they tell. English
 * whatever the page's language, as class names are. Gathered from the public conventions of schema.org, BEM style
 * guides, WordPress, Drupal, Arc and AMP templates. Each entry matches a whole word or the start of one after `-`, `_`
 * or a space.
 */
export const HINT_GROUPS: readonly (readonly [name: string, words: string])[] = [
  ['advert', 'ad ads advert advertisement advertising dfp sponsor sponsored taboola outbrain partner commercial gpt'],
  ['author', 'author authors bio byline contributor reporter signature writer'],
  [
    'body',
    'article-body articlebody article__body article-content article__content article-text bodytext body-text content-body entry-content post-content post-body prose richtext rich-text rte story-body story-content storytext text-content wysiwyg',
  ],
  ['caption', 'caption credit credits copyright figcaption figure image img media photo picture legend'],
  ['card', 'card cards item promo teaser teasers thumb thumbnail tile tout'],
  [
    'chrome',
    'breadcrumb breadcrumbs drawer footer header masthead menu nav navbar navigation sidebar site topbar rail',
  ],
  ['comment', 'comment comments disqus discussion livefyre reply replies respond'],
  ['consent', 'cookie cookies consent gdpr banner modal overlay popup toast dialog notice alert'],
  ['content', 'article content entry main maincontent post story text'],
  ['date', 'date dateline datetime meta posted published pubdate time timestamp updated info infos'],
  ['embed', 'embed instagram tweet twitter-tweet facebook iframe widget'],
  ['gallery', 'carousel gallery slide slider slideshow slides swiper'],
  ['heading', 'headline heading title subtitle subheading kicker overline'],
  ['infobox', 'aside box callout factbox fact-box infobox info-box sidebar summary-box highlight'],
  ['list', 'archive feed grid latest list listing popular trending most-read mostread river'],
  ['newsletter', 'newsletter signup sign-up subscribe subscription optin mailing paywall register login'],
  ['paragraph', 'paragraph para p text-block textblock'],
  ['player', 'audio jwplayer player podcast video video-js vjs brightcove'],
  ['quote', 'blockquote pullquote pull-quote quote quotation'],
  [
    'related',
    'also more next previous prev read-more readmore recirc recommend recommended recommendation recommendations related see-also further',
  ],
  ['share', 'follow share sharing social socials addtoany addthis sharedaddy toolbar'],
  [
    'standfirst',
    'abstract chapo deck dek description excerpt intro lead lede preamble standfirst strapline subhead sub-title subtitle summary teaser-text anreisser sapo spot',
  ],
  ['table-of-contents', 'toc table-of-contents outline index'],
  ['tag', 'category categories keyword keywords label labels tag tags topic topics section-name'],
  ['visually-hidden', 'hidden hide sr-only screen-reader visually-hidden visuallyhidden print-only'],
];
