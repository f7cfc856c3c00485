import { Fragment } from 'preact';
import { Link } from '../frame/link';
import type { CitedFragment, RestsOnFragment } from '../graphql/graphql';
import { formatDate } from '../language/format';
import { text } from '../language/text';
import { MAX_NARROW_ROWS } from './show-more';
import { More, Section } from './states';
import { useNarrow } from './use-narrow';

/** The sources of a page in the order of citation; make one for each rendering of a view. */
export class Notes {
  readonly sources: CitedFragment[] = [];

  /** Returns the number of a source, from 1. */
  number(source: CitedFragment): number {
    const index = this.sources.findIndex(({ id }) => id === source.id);
    return index >= 0 ? index + 1 : this.sources.push(source);
  }
}

interface EvidenceProps {
  notes: Notes;
  of: readonly { source: CitedFragment }[];
}

/** The numbers of the sources of evidence, as links to the list at the end. */
export function NoteNumbers({ notes, of: evidence }: EvidenceProps) {
  const numbers = [...new Set(evidence.map(({ source }) => notes.number(source)))];
  return (
    <sup>
      {numbers.map((number) => (
        // A space, where a line can break.
        <Fragment key={number}>
          <a href={`#source-${String(number)}`} aria-label={text('explorer.sources.number', { number })}>
            {number}
          </a>{' '}
        </Fragment>
      ))}
    </sup>
  );
}

const NEWEST = 10;

/** The numbers of the newest ten sources of a count, with a note where there are more. */
export function NewestNotes({ notes, of: evidence }: EvidenceProps) {
  const different = [...new Map(evidence.map((item) => [item.source.id, item])).values()];
  return (
    <>
      <NoteNumbers notes={notes} of={different.slice(0, NEWEST)} />
      {different.length > NEWEST && (
        <small>{text('explorer.sources.newest', { shown: NEWEST, count: different.length })}</small>
      )}
    </>
  );
}

/** All sources that a page cites, numbered, with title, publisher and day. */
export function SourceList({ notes }: { notes: Notes }) {
  const maximum = useNarrow() ? MAX_NARROW_ROWS : Infinity;
  const more = notes.sources.length - maximum;
  if (notes.sources.length === 0) return null;
  return (
    <Section heading={text('explorer.common.sources')} id="sources">
      <Sources of={notes.sources.slice(0, maximum)} from={1} />
      {more > 0 && (
        // A link to a source in it opens it.
        <More summary={text('explorer.pages.more', { count: more })}>
          <Sources of={notes.sources.slice(maximum)} from={maximum + 1} />
        </More>
      )}
    </Section>
  );
}

function Sources({ of, from }: { of: readonly CitedFragment[]; from: number }) {
  return (
    <ol class="sources" start={from}>
      {of.map((source, index) => (
        <li key={source.id} id={`source-${String(from + index)}`}>
          <SourceText source={source} />{' '}
          <Link to={`/sources/${encodeURIComponent(source.id)}`} class="no-print">
            {text('explorer.common.citedBy')}
          </Link>
        </li>
      ))}
    </ol>
  );
}

/** Title, publisher and day of a source, with a link to it. */
export function SourceText({ source }: { source: CitedFragment }) {
  const { title, url, publisher, publishedOn, originalPublisher } = source;
  const day = publishedOn ? formatDate(publishedOn) : text('explorer.common.undated');
  return (
    <>
      {url ? (
        <a href={url} rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      {publisher && `. ${publisher}`}, {day}.
      {originalPublisher && ` ${text('explorer.source.copyOf', { publisher: originalPublisher })}`}
    </>
  );
}

/** Returns the latest day of evidence: of its statement, else publication; null if undated. */
export function newestEvidence(
  evidence: readonly { asOf: string | null; source: { publishedOn: string | null } }[],
): string | null {
  const days = evidence.flatMap(({ asOf, source }) => asOf ?? source.publishedOn ?? []);
  return days.sort().at(-1) ?? null;
}

interface NewestEvidenceProps {
  of: readonly { asOf: string | null; source: CitedFragment }[];
  notes: Notes;
}

/** The day of the newest evidence, with the numbers of all of it. */
export function NewestEvidence({ of: evidence, notes }: NewestEvidenceProps) {
  const newest = newestEvidence(evidence);
  return (
    <>
      {newest ? formatDate(newest) : text('explorer.common.undated')}
      <NoteNumbers notes={notes} of={evidence} />
    </>
  );
}

/**
 * Returns the basis of an answer: "Rests on 5 ties and 2 sources, the newest of 2024. One of the
 * ties has not been confirmed for five years."
 */
export function restsOnText({ tieCount, sourceCount, unconfirmedCount, newestOn }: RestsOnFragment): string {
  const date = newestOn ? formatDate(newestOn) : '';
  return text('explorer.restsOn', {
    ties: tieCount,
    sources: sourceCount,
    unconfirmed: unconfirmedCount,
    date,
    hasDate: newestOn ? 'yes' : 'no',
  });
}
