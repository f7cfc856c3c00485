import { qualifierIn } from '../../../src/graph/tie/tie-clause';
import { type TieFacts, tieText } from '../../../src/graph/tie/tie-sentence';
import type { Language } from '../../../src/language/language';
import { formatName, nameIn } from '../../../src/language/names';
import { firstDay, lastDay } from '../../../src/language/partial-date';
import type { NodeRow, TieRow } from '../../../src/store/model/rows';
import { graph, node } from './seeded';

const VALID = '2026-11-25';

function factsOf(tie: TieRow, language: Language): TieFacts {
  const [from, to] = [node(tie.from), node(tie.to)];
  const dates = tie.evidence.flatMap(({ asOf, source }) => asOf ?? source.published ?? []);
  const confirmed = dates.sort((a, b) => lastDay(a).localeCompare(lastDay(b))).at(-1) ?? null;
  const { en, enBack, fr, frBack } = tie.phrases ?? {};
  return {
    ...tie,
    phrases: tie.phrases ? [en!, enBack!, fr!, frBack!] : null,
    fromName: nameIn(from, language),
    toName: nameIn(to, language),
    status: statusOf(tie, confirmed),
    fromType: from.type,
    eventTense: eventTenseOf(from),
    confirmed,
  };
}

function statusOf({ since, until }: TieRow, confirmed: string | null): TieFacts['status'] {
  if (until && lastDay(until) < VALID) return 'ENDED';
  if (since && firstDay(since) > VALID) return 'UPCOMING';
  return confirmed && lastDay(confirmed) >= '2021-11-25' ? 'CURRENT' : 'UNCONFIRMED';
}

function eventTenseOf({ type, since, until }: NodeRow): TieFacts['eventTense'] {
  const end = until ?? since;
  if (type !== 'Opportunity' || !end) return undefined;
  return lastDay(end) < VALID ? 'past' : 'present';
}

const SENTENCES = (['EN', 'FR'] as Language[]).flatMap((language) =>
  graph.ties.map((tie) => {
    const facts = factsOf(tie, language);
    return { language, tie, facts, text: tieText(facts, language) };
  }),
);

/** The sentences that have a mistake: a few are enough to see which. */
function wrong(mistake: (sentence: (typeof SENTENCES)[number]) => boolean): string[] {
  return SENTENCES.filter(mistake)
    .map(({ text }) => text)
    .slice(0, 20);
}

test('an English sentence does not begin with a common noun without its article', () => {
  const commonNoun = /\b(?:paper|report|review|strategy|submission|framework)(?: (?:of|on|for|to)\b|,|$)/i;
  const withoutArticle = wrong(
    ({ language, facts, text }) =>
      language === 'EN' && commonNoun.test(facts.fromName) && text.startsWith(facts.fromName),
  );
  expect(withoutArticle).toEqual([]);
});

test('the number of one of a series is closed with a comma before the verb', () => {
  expect(wrong(({ text }) => /, (?:session \d+|\d+e session) (?:concerned|took|was|a|est) /.test(text))).toEqual([]);
});

/** The words of a name without those that vary with what stands before it. */
function bare(name: string, language: Language): string {
  return String(formatName(name, language))
    .replace(/^(?:the|le|la|les) |^l’/, '')
    .replace(/ \(.*\)$/, '');
}

describe('each tie of the facts, as a sentence', () => {
  test('says what ended in the past, and not in brackets', () => {
    expect(wrong(({ text }) => /\((?:[^)]*; )?(?:ended|terminé|a pris fin)/.test(text))).toEqual([]);
    const present = / (?:is a|is the|is an|has|takes|funds|hosts|leads|est|sont|compte(?! de la)|finance|dirige) /;
    expect(
      wrong(({ facts, text, language }) => facts.status === 'ENDED' && present.test(masked(text, facts, language))),
    ).toEqual([]);
  });

  test('says no name twice', () => {
    expect(
      wrong(({ facts, text, language }) => {
        const [from, to] = [bare(facts.fromName, language), bare(facts.toName, language)];
        const claim = withoutQualifier(text, facts, language);
        const isSaidOnce = (name: string) => claim.split(name).length <= 2;
        return !from.includes(to) && !to.includes(from) && !(isSaidOnce(from) && isSaidOnce(to));
      }),
    ).toEqual([]);
  });

  test('is French', () => {
    const mistakes = [
      /(?<![\p{L}’-])(?:de|à) les? (?=\p{Lu})/u,
      /(?<![\p{L}’-])(?:de|le|la|que) (?=[aeiouâàéèêîôûAEIUÂÀÉÈÊÎÔÛ])/u,
      /(?<![\p{L}’])(?:l|d)’(?=[bcdgjkpqtvwz])/iu,
      /[^\u202f][;?!»](?:\s|$)|[^\u202f]:\s|«(?!\u202f)/u,
      /'/,
    ];
    for (const mistake of mistakes) {
      expect(
        wrong(({ language, facts, text }) => language === 'FR' && mistake.test(masked(text, facts, language))),
      ).toEqual([]);
    }
  });

  test('has a verb in the number of its subject', () => {
    expect(
      wrong(({ language, text }) => language === 'FR' && /^Les \p{Lu}[\p{L}-]+ (?:est|a|signe) /u.test(text)),
    ).toEqual([]);
  });
});

/** A sentence with only the first letters of its names, and without its caveat: what these have within themselves is not the sentence’s. */
function masked(text: string, facts: TieFacts, language: Language): string {
  return [facts.fromName, facts.toName].reduce(
    (left, name) => {
      const shown = bare(name, language);
      return left.replace(shown, shown.slice(0, 2));
    },
    withoutQualifier(text, facts, language),
  );
}

/** The caveat is told as the source has it: it may name an end again, by the name that the source has. */
function withoutQualifier(text: string, facts: TieFacts, language: Language): string {
  const qualifier = qualifierIn(facts, language);
  return qualifier ? text.replace(`, ${qualifier}`, '') : text;
}
