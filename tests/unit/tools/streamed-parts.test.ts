import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../tools/parse-document.ts';

const shown = (body: string) => parseDocument(`<body>${body}</body>`, 'https://news.example/story').body;

describe('parts that React streams', () => {
  it('take the place of what stood in for them', () => {
    const body = shown(
      '<main><!--$?--><template id="B:0"></template><p>Loading</p><!--/$--><p>After</p></main>' +
        '<div hidden id="S:0"><p>The story</p></div>',
    );
    expect(body.querySelector('main')?.textContent).toBe('The storyAfter');
    expect(body.querySelector('[hidden]')).toBeNull();
  });

  it('are put into parts that are streamed themselves, and leave boundaries within a stand-in', () => {
    const body = shown(
      '<main><!--$?--><template id="B:1"></template><div>Wait<!--$-->inner<!--/$--></div><!--$-->more<!--/$--><!--/$--></main>' +
        '<div hidden id="S:2">second</div>' +
        '<div hidden id="S:1"><p>first, </p><template id="P:2"></template></div>',
    );
    expect(body.querySelector('main')?.textContent).toBe('first, second');
  });

  it('stay hidden without a place, or in one of their own', () => {
    const body = shown('<div hidden id="S:3">a</div><div hidden id="S:4"><template id="B:4"></template>b</div>');
    expect(body.querySelectorAll('div[hidden]')).toHaveLength(2);
  });
});
