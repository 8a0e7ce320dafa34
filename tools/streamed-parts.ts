/**
 * Puts the parts of a page that React streamed after the rest into their places, as its inline script does when a
 * browser loads the page. A part waits in `<div hidden id="S:1">`; its place is marked by `<template id="B:1">` with a
 * stand-in behind it up to the comment that ends the boundary, or by `<template id="P:1">` without one (react-dom 18
 * and 19, ReactDOMFizzInstructionSet). Parts without a place stay where they are.
 */
export function placeStreamedParts(document: Document): void {
  for (const part of document.querySelectorAll('div[hidden][id^="S:"]')) {
    const number = part.id.slice(2);
    const place = document.getElementById(`B:${number}`) ?? document.getElementById(`P:${number}`);
    const parent = place?.parentNode;
    if (place?.localName !== 'template' || !parent || part.contains(place)) continue;
    if (place.id.startsWith('B:')) removeStandIn(place);
    for (const node of [...part.childNodes]) parent.insertBefore(node, place);
    place.remove();
    part.remove();
  }
}

/** Removes what stands behind the mark of a boundary, up to the comment that ends the boundary. */
function removeStandIn(place: Element): void {
  let depth = 0;
  for (let node = place.nextSibling; node; ) {
    const { nextSibling } = node;
    if (node.nodeType === 8) {
      const { data } = node as Comment;
      if (data === '/$' && depth-- === 0) return;
      if (/^\$[?!~]?$/.test(data)) depth++;
    }
    node.parentNode?.removeChild(node);
    node = nextSibling;
  }
}
