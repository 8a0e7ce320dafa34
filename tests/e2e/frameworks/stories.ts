/** An article of the test site. */
export interface Story {
  slug: string;
  title: string;
  author: string;
  paragraphs: readonly string[];
  /** Shown when the reader asks for it. */
  more: string;
}

/** What the server tells the client of the page that it sent. */
export interface PageData {
  story: Story;
  /** Waits for the test to begin. */
  late: boolean;
}

export const STORIES: readonly Story[] = [
  {
    slug: 'town-rebuilds',
    title: 'Town rebuilds after the flood',
    author: 'Ida Lund',
    paragraphs: [
      'The mayor of Bergen said on Monday that 40 families would move after the flood that closed the harbour road.',
      '"We will rebuild every house," Kari Nilsen told reporters in Oslo, where she met officials of the European Union.',
      'The council voted for the plan after a debate of six hours, and Norway will pay 12 million euros for the work.',
      'The Red Cross has sent 25 volunteers to the town since the river rose, and more are on their way from Denmark.',
    ],
    more: 'Erik Dahl of the University of Tromsø said that the river had risen by 3 metres within a day and a night.',
  },
  {
    slug: 'ferry-returns',
    title: 'Ferry returns to the islands',
    author: 'Jon Vik',
    paragraphs: [
      'The ferry between Aberdeen and Lerwick sailed on Sunday for the first time in 9 weeks, Transport Scotland said.',
      '"People here have waited long enough," Moira Tait told the BBC at the pier, where 200 islanders had come to see it.',
      'The repair in Gdansk cost 4 million pounds, twice as much as planned, and the Scottish government paid for it.',
      'A second ship is to follow in May, and the company hopes to carry 300,000 passengers within a year from then.',
    ],
    more: 'Fergus Laing of the Shetland council called it a good day for the islands and thanked 60 engineers in Poland.',
  },
];

export const NEXT_SLUG: Readonly<Record<string, string>> = {
  'town-rebuilds': 'ferry-returns',
  'ferry-returns': 'town-rebuilds',
};

/** The address of a story. */
export function storyPath(slug: string): string {
  return `/2026/03/08/${slug}`;
}

/** Fetches a story as a framework's router does. */
export async function fetchStory(slug: string): Promise<Story> {
  const response = await fetch(`/stories/${slug}.json`);
  return (await response.json()) as Story;
}

/** What the page's own scripts found wrong, for the test to read. */
export const errors: string[] = [];
