import { LABEL_COUNT } from './labels.ts';

/** Weights of the tagger as the file holds them. */
export interface TaggerWeights {
  /** Sorted feature keys. */
  keys: Uint32Array;
  /** For each feature the labels that it has a weight for, as a bit set. */
  masks: Uint32Array;
  /** The weights of all features in turn, in units of `step`. */
  values: Int8Array;
  step: number;
  /** `[from * LABEL_COUNT + to]` */
  transitions: Float32Array;
}

/** Everything in a model file. */
export interface ModelFile {
  weights: TaggerWeights;
  /** Sorted hashes of words, and the cluster of each. */
  clusterWords: Uint32Array;
  clusterIds: Uint16Array;
  /** Sorted hashes of gazetteer phrases, and the kinds of each. */
  phrases: Uint32Array;
  kinds: Uint8Array;
}

const MAGIC = 0x4e474c54;
const VERSION = 2;
/** Magic number, version, length and checksum of the rest. */
const HEADER_BYTES = 16;

/**
 * Writes the file: a header, then counts, transitions, and columns by planes of bytes (sorted keys as differences),
 * which compress well in the extension's archive.
 */
export function writeModelFile({ weights, clusterWords, clusterIds, phrases, kinds }: ModelFile): Uint8Array {
  const parts = [
    bytesOf(Uint32Array.of(weights.keys.length, weights.values.length, clusterWords.length, phrases.length)),
    bytesOf(Float32Array.of(weights.step)),
    bytesOf(weights.transitions),
    planes(differences(weights.keys), 4),
    planes(weights.masks, 3),
    bytesOf(weights.values),
    planes(differences(clusterWords), 4),
    planes(Uint32Array.from(clusterIds), 2),
    planes(differences(phrases), 4),
    kinds,
  ];
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const file = new Uint8Array(HEADER_BYTES + length);
  let at = HEADER_BYTES;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  const header = new DataView(file.buffer);
  header.setUint32(0, MAGIC, true);
  header.setUint32(4, VERSION, true);
  header.setUint32(8, length, true);
  header.setUint32(12, checksum(file), true);
  return file;
}

/**
 * Reads what `writeModelFile` wrote. Throws an Error with a plain sentence when the file is another, cut short or
 * damaged.
 */
export function parseModelFile(bytes: ArrayBuffer | Uint8Array): ModelFile {
  // a plain view: Node's Buffer would share memory when sliced
  const file =
    bytes instanceof Uint8Array ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length) : new Uint8Array(bytes);
  if (file.length < HEADER_BYTES) throw new Error('The name finder’s model is cut short.');
  const header = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (header.getUint32(0, true) !== MAGIC) throw new Error('The file is not a model of the name finder.');
  if (header.getUint32(4, true) !== VERSION) throw new Error('The name finder’s model is of another version.');
  if (header.getUint32(8, true) !== file.length - HEADER_BYTES)
    throw new Error('The name finder’s model is cut short.');
  if (header.getUint32(12, true) !== checksum(file)) throw new Error('The name finder’s model is damaged.');
  const reader = new Reader(file);
  const [features, values, clusters, phrases] = reader.numbers(4);
  const step = reader.floats(1)[0];
  const transitions = reader.floats(LABEL_COUNT * LABEL_COUNT);
  const weights = {
    step,
    transitions,
    keys: sums(reader.planes(features, 4)),
    masks: reader.planes(features, 3),
    values: new Int8Array(reader.take(values)),
  };
  const clusterWords = sums(reader.planes(clusters, 4));
  const clusterIds = Uint16Array.from(reader.planes(clusters, 2));
  const phraseHashes = sums(reader.planes(phrases, 4));
  return { weights, clusterWords, clusterIds, phrases: phraseHashes, kinds: reader.take(phrases) };
}

class Reader {
  private readonly file: Uint8Array;
  private at = HEADER_BYTES;

  constructor(file: Uint8Array) {
    this.file = file;
  }

  /** A copy of the next bytes. */
  take(length: number): Uint8Array<ArrayBuffer> {
    const at = this.skip(length);
    return this.file.slice(at, at + length);
  }

  /** Where the next bytes begin. */
  private skip(length: number): number {
    if (this.at + length > this.file.length) throw new Error('The name finder’s model is damaged.');
    this.at += length;
    return this.at - length;
  }

  numbers(count: number): Uint32Array {
    return new Uint32Array(this.take(count * 4).buffer);
  }

  floats(count: number): Float32Array<ArrayBuffer> {
    return new Float32Array(this.take(count * 4).buffer);
  }

  /** Numbers by their planes of bytes, lowest first. */
  planes(count: number, width: number): Uint32Array {
    const at = this.skip(count * width);
    const { file } = this;
    const values = new Uint32Array(count);
    for (let i = 0; i < count; i += 1) {
      let value = 0;
      for (let byte = at + (width - 1) * count + i; byte >= at; byte -= count) value = (value << 8) | file[byte];
      values[i] = value;
    }
    return values;
  }
}

function bytesOf(array: Uint32Array | Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function planes(values: Uint32Array, width: number): Uint8Array {
  const bytes = new Uint8Array(values.length * width);
  for (let plane = 0; plane < width; plane += 1) {
    for (let i = 0; i < values.length; i += 1) bytes[plane * values.length + i] = values[i] >>> (8 * plane);
  }
  return bytes;
}

function differences(sorted: Uint32Array): Uint32Array {
  return sorted.map((value, i) => value - (i === 0 ? 0 : sorted[i - 1]));
}

function sums(steps: Uint32Array): Uint32Array {
  for (let i = 1; i < steps.length; i += 1) steps[i] += steps[i - 1];
  return steps;
}

/** FNV-1a over everything after the header, by 32-bit words: any change of one word shows. */
function checksum(file: Uint8Array): number {
  const { length } = file;
  const whole = length - ((length - HEADER_BYTES) & 3);
  // the words must be aligned in memory, and little-endian as everywhere a browser runs
  const words = new Uint32Array(file.slice(HEADER_BYTES, whole).buffer);
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i += 1) hash = Math.imul(hash ^ words[i], 0x01000193);
  for (let i = whole; i < length; i += 1) hash = Math.imul(hash ^ file[i], 0x01000193);
  return hash >>> 0;
}
