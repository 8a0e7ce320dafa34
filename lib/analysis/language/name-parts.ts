const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words in lower case within a person's name, of all languages that news names people of: "Ann van Roe". Sorted. */
export const NAME_PARTICLES = words('al bin da de del della den der di dos du el ibn la le mac st ten van von');

/** Ends of persons' names that are no surname, in lower case. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(['ii', 'iii', 'iv', 'jr', 'sr']);
