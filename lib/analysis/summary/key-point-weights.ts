/** What a key point is worth. */
export interface KeyPointWeights {
  position: number;
  decay: number;
  earliness: number;
  agreement: number;
  keyFigure: number;
  figure: number;
  actor: number;
  event: number;
  quoted: number;
  opening: number;
  verbless: number;
  repeat: number;
  paragraph: number;
  centrality: number;
  concepts: number;
  outlook: number;
  toll: number;
  ease: number;
  brevity: number;
  budget: number;
}

export const WEIGHTS: KeyPointWeights = {
  position: 1.2,
  decay: 0.42,
  earliness: 0.3,
  agreement: 0.8,
  keyFigure: 0.3,
  figure: 0.12,
  actor: 0.28,
  event: 2,
  quoted: -0.7,
  opening: -0.12,
  verbless: -0.4,
  repeat: -2.2,
  paragraph: 0,
  centrality: 0,
  concepts: 0,
  outlook: 0,
  toll: 0,
  ease: 16,
  brevity: 0.5,
  budget: 56,
};
