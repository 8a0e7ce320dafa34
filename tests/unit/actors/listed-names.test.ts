import { expect, it } from 'vitest';
import { actorsOf, shippedModel } from './read-article.ts';

const model = shippedModel();
const namesIn = (text: string): string[] => actorsOf(text, model).map(({ name }) => name);

it.each([
  [
    'In support of the plan, Immigration, Refugees and Citizenship Canada (IRCC) gave up two floors in Ottawa. IRCC paid for it.',
    'Immigration, Refugees and Citizenship Canada',
  ],
  [
    'The house is assigned to Housing, Infrastructure and Communities Canada, a spokesman said.',
    'Housing, Infrastructure and Communities Canada',
  ],
])('an organization named by a list of its fields has its whole name: %s', (text, name) => {
  expect(namesIn(text)).toContain(name);
});

it('what a comma parts from such a name is an actor of its own', () => {
  const names = namesIn(
    'After talks with Norway, Global Affairs and Trade Canada agreed to a deal. Norway agreed too.',
  );
  expect(names.join('; ')).not.toContain('Norway, Global');
});
