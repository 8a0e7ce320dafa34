/** A page that makes it hard for an extension: it has to be annotated, go on working, and be given back as it was. */
export interface AwkwardPage {
  html: string;
  /** The end of the page's address, by which it is served; HTML without it. */
  ending?: '.xhtml';
  /** The selector of what has to be hidden. */
  hides?: string;
  /** What is hidden is a player that goes on, and changes its own numbers. */
  player?: true;
  /** The page takes all highlights away, so that none can be seen. */
  wipes?: true;
  /** Where the highlights may be: custom highlights where marks would be at odds with the page. */
  engine?: 'highlights';
  /** The page changes itself when its function `act` is called; these words are highlighted afterwards. */
  seesAfterAct?: string;
  /** The page undoes what we do, and counts how often in `undone`. */
  undoes?: true;
}
