/** A number in digits or words, from piece `from` up to piece `to`. */
export interface Numeral {
  from: number;
  to: number;
  value: number;
  valueTo: number | null;
  /** What the magnitude words multiplied by: 1e9 in "1.2 billion". */
  scale: number;
  form: 'digits' | 'words' | 'fraction' | 'vague';
}
