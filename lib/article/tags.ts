/**
 * Elements that begin and end a block of text, from the HTML standard's rendering section (display: block, list-item,
 * table parts).
 */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol optgroup option p pre ' +
    'search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements that a reader operates and does not read. */
export const INTERACTIVE_TAGS: ReadonlySet<string> = new Set(['button', 'label', 'summary']);

/** Elements without text of the page's own, or with text that is not shown. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  (
    'applet area audio base canvas datalist embed head iframe img input link map meta meter noembed noframes noscript ' +
    'object param progress rp rt script select source style svg template textarea title track video wbr'
  ).split(' '),
);
