/** A piece of one text node. Offsets are UTF-16 code units in `node.data`. */
export interface TextPiece {
  node: Text;
  start: number;
  end: number;
}

/** Maps offsets in `Article.text` to text nodes of the live page and back. */
export interface TextMap {
  /** The pieces that show `text.slice(start, end)`, in order; white space that was collapsed or added has no piece. */
  pieces(start: number, end: number): TextPiece[];
  /** The offset in `Article.text` of a place in a text node; null when the node is not part of the body. */
  offsetOf(node: Text, nodeOffset: number): number | null;
}
