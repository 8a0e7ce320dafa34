/**
 * Is the grammar for the two-letter language code, so that quotes come with speakers and verbs? English, and a text too short to tell
 * ('und').
 */
export const hasSpeakers = (language: string): boolean => language === 'en' || language === 'und';
