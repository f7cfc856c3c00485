/** What each word of a name weighs: a legal form tells two organisations apart as little as an article does. */
export const WEIGHTS = { link: 0.05, form: 0.15, field: 0.4, own: 1 } as const;

export type WordClass = keyof typeof WEIGHTS;

/** Words that many names have; those of a line, in whatever language, are one word. */
const LINES: Record<Exclude<WordClass, 'own'>, readonly string[]> = {
  link: [
    'and et y und e i en',
    'of de des du da do dos di del della la le les el los las the der die das den for pour para per fur fuer l d a au aux in on at to zu von van ter',
  ],
  form: [
    'foundation fondation fundacion fundacao fondazione stiftung stichting fond fonds fonden fund saatio vakfi trust',
    'association asociacion associacao associazione verein vereniging asbl forening',
    'organization organisation organizacion organizacao ong ngo ngos onlus',
    'society societe sociedad gesellschaft societa',
    'institute institut instituto istituto',
    'centre center centro zentrum',
    'ministry ministere ministerio ministerium',
    'ltd limited inc corp corporation llc plc gmbh ag sa sas sarl srl bv nv ab oy as kg spa pty co company compagnie ev cv mbh',
    'group groupe grupo gruppe',
    'network reseau red netzwerk rede',
    'national nationale nacional',
    'member membre partner partenaire',
  ],
  field: [
    'child children enfant enfants enfance nino ninos ninas ninez infancia kinder kind criancas bambini barn childhood',
    'right rights droit droits derechos rechte direitos diritti',
    'protection proteccion protecao schutz protezione',
    'exploitation explotacion',
    'sexual sexuelle sexuel',
    'travel tourism tourisme turismo reisen reise tours tour voyage voyages viajes viaggi',
    'development developpement desarrollo entwicklung',
    'affairs affaires asuntos',
    'council conseil consejo rat conselho',
    'committee comite ausschuss',
    'coalition coalicion alliance alianza plateforme platform',
    'united nations unies unidas',
    'hotel hotels',
    'airline airlines airways airport',
    'human humains humanos',
    'defence defense',
  ],
};

const CLASSES = new Map(
  (['link', 'form', 'field'] as const).flatMap((wordClass) =>
    LINES[wordClass].flatMap((line) => {
      const words = line.split(' ');
      return words.map((word) => [word, { wordClass, canon: words[0] ?? word }] as const);
    }),
  ),
);

/** Words that say that a name stands for no one country. */
const EVERYWHERE = new Set([
  'international',
  'internationale',
  'internacional',
  'internazionale',
  'global',
  'mondial',
  'mundial',
  'world',
  'worldwide',
]);

export const isWorldwide = (word: string): boolean => EVERYWHERE.has(word);

/** What kind of word it is, and the one word that stands for it in every language. */
export function classOf(word: string): { wordClass: WordClass; canon: string } {
  if (EVERYWHERE.has(word)) return { wordClass: 'form', canon: 'international' };
  return CLASSES.get(word) ?? { wordClass: 'own', canon: word };
}
