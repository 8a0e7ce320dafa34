import { expect, test } from 'vitest';
import { trainingTask } from '../../../tools/train-summary/task.ts';

test.each([
  [['sets', 'weights.ts'], { corpus: 'sets', out: 'weights.ts' }],
  [['--folds', 'sets'], { corpus: 'sets', out: null }],
])('knows what %j asks for', (args, task) => {
  expect(trainingTask(args)).toEqual(task);
});

test.each([
  [[]],
  [['sets']],
  [['--folds']],
  [['sets', '--folds']],
  [['sets', 'weights.ts', 'more']],
  [['--folds', 'sets', 'more']],
])('knows nothing to do for %j', (args) => {
  expect(trainingTask(args)).toBeNull();
});
