/** Is a text of this language, a code as in `Analysis.language`, read as English? One that is too short to tell is. */
export const readAsEnglish = (language: string): boolean => language === 'en' || language === 'und';
