import compromise from 'compromise';

/** What compromise finds of what we find: people, places, organizations and numbers, as lists of words. */
export function compromiseFindings(text: string): string[][] {
  const found = compromise(text);
  return [found.people(), found.places(), found.organizations(), found.numbers()].map((one) => one.out('array'));
}
