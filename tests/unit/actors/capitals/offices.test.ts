import { describe, expect, it } from 'vitest';
import { findActors } from '../../../../lib/analysis/actors/find-actors.ts';
import { articleOf, shippedModel } from '../read-article.ts';

const model = shippedModel();

/** Names and roles of the persons of the text. */
const personsOf = (text: string, language: string) =>
  findActors(articleOf(text, '', language), model)
    .filter(({ type }) => type === 'person')
    .map(({ name, role }) => [name, role]);

describe('what somebody is, before the name in other languages', () => {
  it.each([
    ['de', 'Gestern sprach Außenministerin Anna Lundhold im Saal.', 'Anna Lundhold', 'Außenministerin'],
    ['de', 'Gestern sprach CDU-Chef Peter Lundhold im Saal.', 'Peter Lundhold', 'CDU-Chef'],
    ['de', 'Die frühere Umweltministerin Anna Lundhold sprach im Saal.', 'Anna Lundhold', 'frühere Umweltministerin'],
    ['de', 'Sie traf den Nachbarn Peter Lundhold im Saal.', 'Peter Lundhold', null],
    ['es', 'Ayer habló la ministra de Defensa, Marta Brelda, en la sala.', 'Marta Brelda', 'ministra de Defensa'],
    [
      'es',
      'Ayer habló el secretario general del Partido Verde, Pablo Brelda, en la sala.',
      'Pablo Brelda',
      'secretario general del Partido Verde',
    ],
    ['es', 'El ministro habló ayer de Marta Brelda en la sala.', 'Marta Brelda', null],
    ['es', 'El alcalde pidió calma y Marta Brelda se fue.', 'Marta Brelda', null],
    ['fr', 'Hier, l’ancien président Pierre Brelle a parlé.', 'Pierre Brelle', 'ancien président'],
    [
      'fr',
      'Hier, la ministre de la Défense, Anne Brelle, a parlé avec les gens de la ville.',
      'Anne Brelle',
      'ministre de la Défense',
    ],
    ['fr', 'Hier, le porte-parole Pierre Brelle a parlé.', 'Pierre Brelle', 'porte-parole'],
    ['fr', 'Hier a pris la parole Pierre Brelle dans la salle.', 'Pierre Brelle', null],
    ['es', 'Tras hablar con el alcalde de Madrid, Pablo Brelda viajó ayer a la costa.', 'Pablo Brelda', null],
    ['es', 'Ayer habló con el alcalde de Madrid, Pablo Brelda.', 'Pablo Brelda', 'alcalde de Madrid'],
    ['it', 'Ieri ha parlato il ministro degli Esteri Marco Brella in aula.', 'Marco Brella', 'ministro degli Esteri'],
    ['pt', 'Ontem falou a ministra da Saúde, Maria Brelda, na sala.', 'Maria Brelda', 'ministra da Saúde'],
    ['pt', 'Ontem, na voz Maria Brelda é única na sala.', 'Maria Brelda', null],
    ['nl', 'Gisteren sprak premier Jan Lundhout in de zaal.', 'Jan Lundhout', 'premier'],
    ['sv', 'I går talade utrikesminister Anna Lundholt i salen.', 'Anna Lundholt', 'utrikesminister'],
    ['no', 'I går talte tidligere statsminister Anna Lundholt i salen.', 'Anna Lundholt', 'tidligere statsminister'],
    ['no', 'I dag leder Anna Lundholt møtet i salen, og partileder Tone Brelle hører på.', 'Anna Lundholt', null],
    ['no', 'I dag leder Anna Lundholt møtet i salen, og partileder Tone Brelle hører på.', 'Tone Brelle', 'partileder'],
    ['pl', 'Wczoraj minister Anna Lundholt mówiła o tym w sali, a potem nie było nic.', 'Anna Lundholt', null],
    [
      'tr',
      'Toplantıda Ulaştırma ve Altyapı Bakanı Mehmet Brelli dün konuştu.',
      'Mehmet Brelli',
      'Ulaştırma ve Altyapı Bakanı',
    ],
  ])('%s: %s', (language, text, name, role) => {
    expect(personsOf(text, language)).toContainEqual([name, role]);
  });
});
