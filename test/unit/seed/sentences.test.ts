import { qualifierIn, tieClause } from '../../../src/graph/tie/tie-clause';
import { type TieFacts, tieText } from '../../../src/graph/tie/tie-sentence';
import type { Language } from '../../../src/language/language';
import { message, type MessageKey } from '../../../src/language/message';
import { formatName, nameIn } from '../../../src/language/names';
import { firstDay, lastDay } from '../../../src/language/partial-date';
import { type HopFacts, pathText } from '../../../src/influence/paths/path-text';
import { CONDUCTING_TYPES } from '../../../src/store/model/tie-types';
import type { NodeRow, TieRow } from '../../../src/store/model/rows';
import { ENDED_IN_BRACKETS, FRENCH_MISTAKES } from '../../support/sentences';
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

/** Returns the sentences with a mistake: a few are enough to see which. */
function wrong(mistake: (sentence: (typeof SENTENCES)[number]) => boolean): string[] {
  return SENTENCES.filter(mistake)
    .map(({ text }) => text)
    .slice(0, 20);
}

test('no sentence names both of its ends alike', () => {
  const namesBoth = wrong(({ facts: { fromName, toName }, text }) => {
    const [, afterFirst] = fromName === toName ? text.split(fromName).slice(1) : [];
    return afterFirst !== undefined;
  });
  expect(namesBoth).toEqual([]);
});

test('money that no source confirms is told in the past', () => {
  const inThePresent = wrong(
    ({ tie: { type }, facts: { status }, text }) =>
      type === 'FUNDS' && status === 'UNCONFIRMED' && !/funded .+ is not known|a financé .+ ne sait pas/.test(text),
  );
  expect(inThePresent).toEqual([]);
});

test('an English sentence does not begin with a common noun without its article', () => {
  const commonNoun = /\b(?:paper|report|review|strategy|submission|framework)(?: (?:of|on|for|to)\b|,|$)/i;
  const withoutArticle = wrong(
    ({ language, facts, text }) =>
      language === 'EN' && commonNoun.test(facts.fromName) && text.startsWith(facts.fromName),
  );
  expect(withoutArticle).toEqual([]);
});

test('the number of one of a series is closed with a comma before the verb', () => {
  const unclosed = /, (?:(?:session \d+|\d+e session)(?:\s?: [^,.]+)?|\d{4}) (?:concerned|took|was|were|is|a|ont|est) /;
  expect(wrong(({ text }) => unclosed.test(text))).toEqual([]);
});

/** Returns the words of a name without those that vary with the preceding words. */
function bare(name: string, language: Language): string {
  return String(formatName(name, language))
    .replace(/^(?:the|le|la|les) |^l’/, '')
    .replace(/ \(.*\)$/, '');
}

describe('each tie of the facts, as a sentence', () => {
  test('puts into the past what has ended, without brackets', () => {
    expect(wrong(({ text }) => ENDED_IN_BRACKETS.test(text))).toEqual([]);
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
    for (const [, mistake] of FRENCH_MISTAKES) {
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

/**
 * Returns a sentence with only the first letters of its names, and without its caveat: words within
 * these are not the sentence’s.
 */
function masked(text: string, facts: TieFacts, language: Language): string {
  return withInitials(withoutQualifier(text, facts, language), [facts.fromName, facts.toName], language);
}

function withInitials(text: string, names: readonly string[], language: Language): string {
  return names.reduce((left, name) => {
    const shown = bare(name, language);
    return left.replaceAll(shown, shown.slice(0, 2));
  }, text);
}

/**
 * Removes the caveat, which follows the source: it can name an end again, by the name in the
 * source.
 */
function withoutQualifier(text: string, facts: TieFacts, language: Language): string {
  const qualifier = qualifierIn(facts, language);
  return qualifier ? text.replace(`, ${qualifier}`, '') : text;
}

/**
 * Returns a walk of at most four conducting ties from each start: on to the first tie at each end
 * that leads to a new node.
 */
function walks(): { tie: TieRow; against: boolean }[][] {
  const conducting = graph.ties.filter(({ type }) => CONDUCTING_TYPES.includes(type));
  const ends = (tie: TieRow, against: boolean) => (against ? [tie.to, tie.from] : [tie.from, tie.to]);
  return conducting
    .filter((_, index) => index % 7 === 0)
    .map((first, index) => {
      const walk = [{ tie: first, against: index % 2 === 0 }];
      const visited = new Set<string>(ends(first, index % 2 === 0));
      while (walk.length < 4) {
        const last = walk.at(-1)!;
        const [, at] = ends(last.tie, last.against);
        const next = conducting.find(
          ({ from, to }) => (from === at && !visited.has(to)) || (to === at && !visited.has(from)),
        );
        if (!next) break;
        walk.push({ tie: next, against: next.to === at });
        visited.add(next.from).add(next.to);
      }
      return walk;
    });
}

describe('each of some paths over the facts, in words', () => {
  const paths = (['EN', 'FR'] as Language[]).flatMap((language) =>
    walks().map((walk) => {
      const hops = walk.map(({ tie, against }): HopFacts => {
        const facts = factsOf(tie, language);
        const [fromName, toName] = against ? [facts.toName, facts.fromName] : [facts.fromName, facts.toName];
        return {
          fromName,
          toName,
          against,
          phraseInput: facts,
          confirmed: facts.confirmed ?? null,
          source: null,
          contested: false,
          confidence: tie.confidence,
          isWeakKind: false,
        };
      });
      return { language, hops, text: pathText({ hops, weakest: { hop: 0 } }, language) };
    }),
  );
  const wrongPaths = (mistake: (path: (typeof paths)[number]) => boolean) =>
    paths
      .filter(mistake)
      .map(({ text }) => text)
      .slice(0, 20);

  test('says each step once', () => {
    expect(paths.filter(({ hops }) => hops.length > 2).length).toBeGreaterThan(100);
    expect(
      wrongPaths(({ hops, language, text }) =>
        hops.some((hop) => {
          const [subject, other] = [hop.fromName, hop.toName].map((name) => formatName(name, language));
          const clause = tieClause(hop.phraseInput, other!, language, { back: hop.against, subject });
          return text.split(clause).length !== 2;
        }),
      ),
    ).toEqual([]);
  });

  test('puts into the past what has ended, and is French', () => {
    expect(wrongPaths(({ text }) => ENDED_IN_BRACKETS.test(text))).toEqual([]);
    for (const [, mistake] of FRENCH_MISTAKES) {
      expect(
        wrongPaths(({ language, hops, text }) => {
          const names = hops.flatMap(({ fromName, toName }) => [fromName, toName]);
          const own = hops.reduce((left, { phraseInput }) => {
            const qualifier = qualifierIn(phraseInput, language);
            return qualifier ? left.replace(`, ${qualifier}`, '') : left;
          }, text);
          return language === 'FR' && mistake.test(withInitials(own, names, language));
        }),
      ).toEqual([]);
    }
  });
});

/**
 * Returns the words for the kind of an opportunity, where its name contains them: at its beginning.
 */
const kindOf = ({ properties }: NodeRow, language: Language) =>
  message(language, `label.KIND.${String(properties?.['kind'])}` as MessageKey).toLowerCase();

const occurrences = (text: string, part: string) => text.split(part).length - 1;

describe.each(['EN', 'FR'] as Language[])('in %s', (language) => {
  const namesOf = (type: string) =>
    graph.nodes
      .filter((one) => one.type === type)
      .map((one) => ({ one, name: String(formatName(nameIn(one, language), language)) }));

  test('the name of an opportunity says its kind, its body and its country once', () => {
    const wrongNames = namesOf('Opportunity').filter(({ one, name }) => {
      const others = graph.ties.filter(
        ({ from, type }) => from === one.id && (type === 'COVERS' || type === 'ORGANISED_BY'),
      );
      const said = [kindOf(one, language), ...others.map(({ to }) => bare(nameIn(node(to), language), language))];
      return said.some((part) => occurrences(name.toLowerCase(), part.toLowerCase()) > 1);
    });
    expect(wrongNames.map(({ name }) => name)).toEqual([]);
  });

  test('a commitment repeats the name of its maker only within a longer name', () => {
    const wrongNames = namesOf('Commitment').filter(({ one, name }) => {
      const by = graph.ties.find(({ to, type }) => to === one.id && type === 'PROMISED');
      const [before, after] = by ? name.split(bare(nameIn(node(by.from), language), language)) : [];
      return after !== undefined && !/\p{Lu}\p{L}* $/u.test(before!) && !/^ \p{Lu}/u.test(after);
    });
    expect(wrongNames.map(({ name }) => name)).toEqual([]);
  });

  test('names of opportunities and commitments are French', () => {
    const mistaken = [...namesOf('Opportunity'), ...namesOf('Commitment')].flatMap(({ name }) =>
      FRENCH_MISTAKES.filter(([, mistake]) => mistake.test(name)).map(([what]) => `${name}: ${what}`),
    );
    expect(language === 'FR' ? mistaken : []).toEqual([]);
  });
});
