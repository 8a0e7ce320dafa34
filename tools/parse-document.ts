import { parseHTML } from 'linkedom';
import { parse } from 'parse5';
import { placeStreamedParts } from './streamed-parts.ts';

/** What is used of a node of parse5's default tree. */
interface SourceNode {
  nodeName: string;
  tagName?: string;
  namespaceURI?: string;
  attrs?: { name: string; value: string; prefix?: string }[];
  value?: string;
  data?: string;
  childNodes?: SourceNode[];
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Parses a page for reading without a browser: parse5 for the tree that browsers build, linkedom for the DOM on top.
 * Scripts count as enabled, so `<noscript>` holds text, as in a live page, and parts that were streamed after the rest
 * stand in their places. The content of `<template>` is left out.
 * Works on any string; an empty one gives an empty page.
 */
export function parseDocument(html: string, url: string): Document {
  const { document } = parseHTML('<!doctype html><html></html>');
  const source = (parse(html, { scriptingEnabled: true }) as unknown as SourceNode).childNodes ?? [];
  const root = source.find((node) => node.tagName === 'html');
  Object.defineProperty(document, 'URL', { value: url });
  if (!root) return document;
  copyAttributes(root, document.documentElement);
  const stack: { from: SourceNode[]; position: number; to: Node }[] = [
    { from: root.childNodes ?? [], position: 0, to: document.documentElement },
  ];
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    const node = frame.from[frame.position++];
    if (!node) {
      stack.pop();
    } else if (node.tagName !== undefined) {
      const element =
        node.namespaceURI === SVG ? document.createElementNS(SVG, node.tagName) : document.createElement(node.tagName);
      copyAttributes(node, element);
      frame.to.appendChild(element);
      if (node.childNodes?.length) stack.push({ from: node.childNodes, position: 0, to: element });
    } else if (node.nodeName === '#text') {
      frame.to.appendChild(document.createTextNode(node.value ?? ''));
    } else if (node.nodeName === '#comment') {
      frame.to.appendChild(document.createComment(node.data ?? ''));
    }
  }
  placeStreamedParts(document);
  return document;
}

function copyAttributes(from: SourceNode, to: Element): void {
  for (const { name, value, prefix } of from.attrs ?? []) to.setAttribute(prefix ? `${prefix}:${name}` : name, value);
}
