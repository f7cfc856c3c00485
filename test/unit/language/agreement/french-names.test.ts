import { InflectedNames, fillPhrase } from '../../../../src/language/agreement/agreeing';
import { frenchForms } from '../../../../src/language/agreement/french-names';
import { beginsWithVowelSound } from '../../../../src/language/agreement/vowel-sound';
import { agreeingWith } from '../../../../src/language/tense';

/** Names of the facts: alone, after "de" and after "à". */
const NAMES: readonly (readonly [name: string, plain: string, de: string, à: string])[] = [
  ['Association Keoogo', 'l’Association Keoogo', 'de l’Association Keoogo', 'à l’Association Keoogo'],
  ['Comité de Lanzarote', 'le Comité de Lanzarote', 'du Comité de Lanzarote', 'au Comité de Lanzarote'],
  ['INTERPOL', 'INTERPOL', 'd’INTERPOL', 'à INTERPOL'],
  [
    'Save the Children International',
    'Save the Children International',
    'de Save the Children International',
    'à Save the Children International',
  ],
  ['UNICEF', 'l’UNICEF', 'de l’UNICEF', 'à l’UNICEF'],
  ['UNESCO', 'l’UNESCO', 'de l’UNESCO', 'à l’UNESCO'],
  ['ONU Femmes', 'ONU Femmes', 'd’ONU Femmes', 'à ONU Femmes'],
  ['ECPAT International', 'ECPAT International', 'd’ECPAT International', 'à ECPAT International'],
  ['ECLAG', 'ECLAG', 'd’ECLAG', 'à ECLAG'],
  ['Europol', 'Europol', 'd’Europol', 'à Europol'],
  ['Le Code', 'le Code', 'du Code', 'au Code'],
  ['Union africaine', 'l’Union africaine', 'de l’Union africaine', 'à l’Union africaine'],
  ["Conseil de l'Europe", 'le Conseil de l’Europe', 'du Conseil de l’Europe', 'au Conseil de l’Europe'],
  ['Commission européenne', 'la Commission européenne', 'de la Commission européenne', 'à la Commission européenne'],
  [
    'Haut-Commissariat aux droits de l’homme',
    'le Haut-Commissariat aux droits de l’homme',
    'du Haut-Commissariat aux droits de l’homme',
    'au Haut-Commissariat aux droits de l’homme',
  ],
  ['Hilton Prize Coalition', 'Hilton Prize Coalition', 'de Hilton Prize Coalition', 'à Hilton Prize Coalition'],
  ['Église de Suède', 'l’Église de Suède', 'de l’Église de Suède', 'à l’Église de Suède'],
  [
    'Réseau des droits de l’enfant d’Afrique de l’Est',
    'le Réseau des droits de l’enfant d’Afrique de l’Est',
    'du Réseau des droits de l’enfant d’Afrique de l’Est',
    'au Réseau des droits de l’enfant d’Afrique de l’Est',
  ],
  ['Gouvernement du Kenya', 'le Gouvernement du Kenya', 'du Gouvernement du Kenya', 'au Gouvernement du Kenya'],
  ['Police suédoise', 'la Police suédoise', 'de la Police suédoise', 'à la Police suédoise'],
  [
    'Agence française de développement',
    'l’Agence française de développement',
    'de l’Agence française de développement',
    'à l’Agence française de développement',
  ],
  [
    'Home Office (Royaume-Uni)',
    'le Home Office (Royaume-Uni)',
    'du Home Office (Royaume-Uni)',
    'au Home Office (Royaume-Uni)',
  ],
  ['Communauté Abel', 'la Communauté Abel', 'de la Communauté Abel', 'à la Communauté Abel'],
  ['forum anders reisen', 'forum anders reisen', 'de forum anders reisen', 'à forum anders reisen'],
  ['Plan International', 'Plan International', 'de Plan International', 'à Plan International'],
  ['Terre des Hommes', 'Terre des Hommes', 'de Terre des Hommes', 'à Terre des Hommes'],
  ['Accor', 'Accor', 'd’Accor', 'à Accor'],
  ['FXB India Suraksha', 'FXB India Suraksha', 'd’FXB India Suraksha', 'à FXB India Suraksha'],
  [
    'WeProtect Global Alliance',
    'WeProtect Global Alliance',
    'de WeProtect Global Alliance',
    'à WeProtect Global Alliance',
  ],
  [
    'Lignes directrices de Luxembourg',
    'les Lignes directrices de Luxembourg',
    'des Lignes directrices de Luxembourg',
    'aux Lignes directrices de Luxembourg',
  ],
  [
    'Première Conférence ministérielle',
    'la Première Conférence ministérielle',
    'de la Première Conférence ministérielle',
    'à la Première Conférence ministérielle',
  ],
  ["9e Assemblée d'ECPAT", 'la 9e Assemblée d’ECPAT', 'de la 9e Assemblée d’ECPAT', 'à la 9e Assemblée d’ECPAT'],
  ['Étude mondiale', 'l’Étude mondiale', 'de l’Étude mondiale', 'à l’Étude mondiale'],
  [
    'Indice Out of the Shadows',
    'l’Indice Out of the Shadows',
    'de l’Indice Out of the Shadows',
    'à l’Indice Out of the Shadows',
  ],
  ['Kenya', 'le Kenya', 'du Kenya', 'au Kenya'],
  ['Philippines', 'les Philippines', 'des Philippines', 'aux Philippines'],
  ['Haïti', 'Haïti', 'd’Haïti', 'à Haïti'],
  ['Inde', 'l’Inde', 'de l’Inde', 'à l’Inde'],
  ['Honduras', 'le Honduras', 'du Honduras', 'au Honduras'],
  ['Mexique', 'le Mexique', 'du Mexique', 'au Mexique'],
  ["Côte d'Ivoire", 'la Côte d’Ivoire', 'de la Côte d’Ivoire', 'à la Côte d’Ivoire'],
  ['Amériques', 'les Amériques', 'des Amériques', 'aux Amériques'],
  [
    'Moyen-Orient et Afrique du Nord',
    'le Moyen-Orient et l’Afrique du Nord',
    'du Moyen-Orient et de l’Afrique du Nord',
    'au Moyen-Orient et à l’Afrique du Nord',
  ],
  [
    'Sécurité des enfants en ligne',
    '«\u202fSécurité des enfants en ligne\u202f»',
    'de «\u202fSécurité des enfants en ligne\u202f»',
    'à «\u202fSécurité des enfants en ligne\u202f»',
  ],
];

test.each(NAMES)('%s agrees with the preceding words', (name, plain, de, à) => {
  const words = new InflectedNames([frenchForms(name)]);
  expect([String(words), fillPhrase('de {}', words), fillPhrase('à {}', words)]).toEqual([plain, de, à]);
});

test.each([
  ['Kenya', 'au Kenya'],
  ['Inde', 'en Inde'],
  ['Royaume-Uni', 'au Royaume-Uni'],
  ['Iran', 'en Iran'],
  ['Philippines', 'aux Philippines'],
  ['Cuba', 'à Cuba'],
  ['Haïti', 'en Haïti'],
  ['Île Maurice', 'à l’Île Maurice'],
  ['Europe', 'en Europe'],
  ['Asie du Sud', 'en Asie du Sud'],
  ['Amériques', 'dans les Amériques'],
  ['Asie et Pacifique', 'en Asie et dans le Pacifique'],
  ['Moyen-Orient et Afrique du Nord', 'au Moyen-Orient et en Afrique du Nord'],
])('the location in %s is %s', (name, where) => {
  expect(fillPhrase('dans {}', new InflectedNames([frenchForms(name)]))).toBe(where);
});

test('a spelled acronym begins with the sound of its first letter, a word with its own', () => {
  const vowels = ['FXB', 'NSPCC', 'Haïti', 'hôtel', 'ONU', 'Île'].filter((name) => !beginsWithVowelSound(name));
  const consonants = ['BKA', 'NCMEC', 'Hilton', 'Yémen', '8e', 'WTTC'].filter((name) => beginsWithVowelSound(name));
  expect([vowels, consonants]).toEqual([[], []]);
});

test('a preposition is repeated with each of several names', () => {
  const names = new InflectedNames([frenchForms('INTERPOL'), frenchForms('Comité')], (words) => words.join(' et '));
  expect(fillPhrase('est membre de {}', names)).toBe('est membre d’INTERPOL et du Comité');
});

test.each([
  ['Philippines', 'est partie à {}', 'sont partie à {}'],
  ['Philippines', 'a été évalué « non » sur {}', 'ont été évaluées « non » sur {}'],
  ['États-Unis', 'a été évalué « non » sur {}', 'ont été évalués « non » sur {}'],
  ['Bolivie', 'a été évalué « non » sur {}', 'a été évaluée « non » sur {}'],
  ['Kenya', 'a été évalué « non » sur {}', 'a été évalué « non » sur {}'],
  ['Pays-Bas', 'finance {}', 'financent {}'],
  ['Pays-Bas', 'se réfère à {}', 'se réfèrent à {}'],
  ['Pays-Bas', 's’applique à {}', 's’appliquent à {}'],
  ['Pays-Bas', 's’est opposé à {}', 'se sont opposés à {}'],
  ['Pays-Bas', 'financera {}', 'financeront {}'],
  ['Pays-Bas', 'avait une délégation à {}', 'avaient une délégation à {}'],
])('the verb agrees with %s', (name, phrase, agreed) => {
  expect(agreeingWith(phrase, new InflectedNames([frenchForms(name)]).agreement)).toBe(agreed);
});
