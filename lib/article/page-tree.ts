/** A run of one text node inside a block. `at` is its offset in the block's text; the run keeps its length there. */
export interface Run {
  node: Text;
  start: number;
  end: number;
  at: number;
}

/** An element of the page that takes part in the flow, in document order. */
export interface Box {
  element: Element;
  /** Lower-case tag name. */
  tag: string;
  parent: Box | null;
  depth: number;
  /** Its `class`, as it stands; '' without one. */
  classes: string;
  /** Class, id and the few attributes by which pages name their parts, lower case. */
  hint: string;
  /** Its blocks are `blocks[firstBlock] .. blocks[endBlock - 1]`. */
  firstBlock: number;
  endBlock: number;
  /** Position among the boxes; its descendants are `boxes[index + 1] .. boxes[endBox - 1]`. */
  index: number;
  endBox: number;
}

/** Text without a block boundary inside: a paragraph, a heading, a list item, a stray line. */
export interface TextBlock {
  index: number;
  /** The nearest block-level box around the text. */
  box: Box;
  /** The innermost box that holds the whole text. */
  inner: Box;
  /** White space collapsed, invisible characters dropped. */
  text: string;
  runs: Run[];
  /** Characters inside links, inside bold, inside italics. */
  linked: number;
  bold: number;
  italic: number;
  links: number;
  /** Ended or begun by a line break instead of a block boundary. */
  broken: boolean;
}

/** The visible page as blocks of text and the boxes around them. */
export interface PageTree {
  blocks: TextBlock[];
  boxes: Box[];
  boxOf: Map<Element, Box>;
  /** The page had more text than is read. */
  truncated: boolean;
}
