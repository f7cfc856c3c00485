import { useEffect, useRef, useState } from 'preact/hooks';
import { askPages } from '../data/ask';
import { useAnswer } from '../data/use-answer';
import { usePage } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import {
  WorldCountriesDocument,
  type WorldCountriesQuery,
  type WorldCountriesQueryVariables,
  WorldCountsDocument,
  type WorldCountsQuery,
} from '../graphql/graphql';
import { text } from '../language/text';
import { DataTable } from '../parts/data-table';
import type { FilterField } from '../parts/filter-field';
import { FilterForm } from '../parts/filter-form';
import { Answered, AnswerHeading, More, Section } from '../parts/states';
import { NamedNodes } from '../place/named-nodes';
import { type Subject, SUBJECTS, tallyTable, variablesOf } from './subjects';
import type { Outlines } from './world-outlines';
import { WorldPicture } from './world-picture';

type Country = NonNullable<WorldCountriesQuery['countries']>['nodes'][number];

const askAll = askPages<WorldCountriesQuery, WorldCountriesQueryVariables, Country>(
  ({ countries }) => countries ?? undefined,
);

/** The counts of each country as a list and a map, each country linked to its page. */
export function WorldPage() {
  const page = usePage();
  const subject: Subject = SUBJECTS.find(({ name }) => name === page.parameter('what')) ?? SUBJECTS[0];
  const variables = variablesOf(subject);
  const countries = useAnswer(WorldCountriesDocument, {}, askAll);
  const counts = useAnswer(WorldCountsDocument, variables);
  // The map keeps the last counts while others load.
  const last = useRef<{ subject: Subject; data: WorldCountsQuery } | null>(null);
  if (counts.data) last.current = { subject, data: counts.data };
  const shown = counts.isWaiting || counts.data ? last.current : null;
  usePageInfo({
    title: text('explorer.world.title'),
    asked: { document: WorldCountsDocument, variables },
    table: tallyTable(subject),
  });
  const subjectField: FilterField = {
    name: 'what',
    kind: 'choice',
    label: text('explorer.world.what'),
    value: subject.name,
    options: SUBJECTS.map(({ name }) => ({ id: name, name: text(`explorer.world.subject.${name}`) })),
  };
  return (
    <>
      <FilterForm name={text('explorer.world.form')} fields={[subjectField]} />
      <Answered of={countries}>
        {({ countries: all }) => (
          <Answered of={{ ...counts, data: shown?.data }}>
            {({ tally }) => {
              const countOf = new Map(
                tally?.rows.flatMap(({ count, keys: [key] }) => (key?.id ? [[key.id, count] as const] : [])),
              );
              return <World countries={all?.nodes ?? []} countOf={countOf} subject={shown!.subject} tally={tally} />;
            }}
          </Answered>
        )}
      </Answered>
    </>
  );
}

/** The id of the list of counts. */
const ROWS = 'counts';

interface WorldProps {
  countries: readonly Country[];
  /** By country; absent where nothing is on record. */
  countOf: ReadonlyMap<string, number>;
  subject: Subject;
  tally: WorldCountsQuery['tally'];
}

function World({ countries, countOf, subject, tally }: WorldProps) {
  const { name } = subject;
  const counted = countries.map((country) => ({ ...country, count: countOf.get(country.id) ?? null }));
  const known = counted
    .filter(({ count }) => count !== null)
    .sort((a, b) => b.count! - a.count! || a.name.localeCompare(b.name));
  const unknown = counted.filter(({ count }) => count === null).sort((a, b) => a.name.localeCompare(b.name));
  const subjectName = text(`explorer.world.subject.${name}`);
  const title = text('explorer.world.pictureTitle', {
    what: subjectName,
    known: known.length,
    count: countries.length,
  });
  const outlines = useOutlines();
  return (
    <>
      <AnswerHeading
        heading={text('explorer.world.heading', { subject: name, known: known.length, count: countries.length })}
        lead={
          tally?.unconfirmedCount
            ? `${text('explorer.world.inAll', { count: tally.rows.reduce((sum, { count }) => sum + count, 0) })}, ${text('explorer.common.ofThemUnconfirmed', { count: tally.unconfirmedCount })}. ${text('explorer.world.lead')}`
            : text('explorer.world.lead')
        }
      />
      <div class="list-and-map">
        <div id={ROWS}>
          {known.length > 0 && (
            <Section
              heading={text('explorer.world.known', { what: subjectName })}
              beside={
                <a class="only-narrow" href="#map">
                  {text('explorer.common.picture')}
                </a>
              }
            >
              <DataTable
                caption={text('explorer.world.known', { what: subjectName })}
                rows={known}
                columns={[
                  { heading: text('explorer.filter.country'), node: (country) => country },
                  { heading: text('explorer.filter.region'), node: ({ region }) => region },
                  { heading: subjectName, count: ({ count }) => count },
                ]}
              />
            </Section>
          )}
          {unknown.length > 0 && (
            <More summary={text('explorer.world.unknown', { count: unknown.length })}>
              <div class="in-columns">
                <NamedNodes nodes={unknown} />
              </div>
            </More>
          )}
        </div>
        <div id="map">
          {outlines === 'missing' && <p class="note">{text('explorer.world.missing')}</p>}
          {typeof outlines === 'object' && (
            <WorldPicture
              outlines={outlines}
              countries={counted}
              subject={subjectName}
              title={title}
              table={tallyTable(subject)}
              rows={ROWS}
            />
          )}
        </div>
      </div>
    </>
  );
}

/** Returns the outlines, 'waiting' while they load, and 'missing' where that fails. */
function useOutlines(): Outlines | 'waiting' | 'missing' {
  const [outlines, setOutlines] = useState<Outlines | 'waiting' | 'missing'>('waiting');
  useEffect(() => {
    const controller = new AbortController();
    fetch(document.querySelector<HTMLMetaElement>('meta[name=world]')!.content, { signal: controller.signal })
      .then(async (response) => setOutlines((await response.json()) as Outlines))
      .catch(() => !controller.signal.aborted && setOutlines('missing'));
    return () => controller.abort();
  }, []);
  return outlines;
}
