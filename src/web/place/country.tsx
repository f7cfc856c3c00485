import { useAnswer } from '../data/use-answer';
import { Link, NodeLink } from '../frame/link';
import { useDay } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import { tableOf } from '../frame/query';
import {
  CountryAboutDocument,
  CountryOrganisationsDocument,
  CountryRecordsDocument,
  CountryScorecardDocument,
  type CountryRecordsQuery,
  type CountryOrganisationsQuery,
} from '../graphql/graphql';
import { formatDate, formatNumber } from '../language/format';
import { text, label, type TextKey } from '../language/text';
import { DataTable } from '../parts/data-table';
import { Answered, Section, UnknownNote, UnknownList } from '../parts/states';
import { InitiativeList, More } from '../parts/organisations';
import { RecordLinks } from '../parts/record-links';
import { Notes, SourceList, NoteNumbers } from '../parts/sources';
import { CountryAnswer, type CountryNode } from './country-answer';
import { NamedNodes, NotOnRecord } from './named-nodes';
import { Opportunities } from './opportunities';
import { AUTHORITIES, isMember, Organisations, ReachGovernment } from './organisations-there';
import { Plans } from './plans';
import { PlaceTrail } from './place-trail';
import { Scorecard } from './scorecard';
import { Treaties } from './treaties';

interface CountryPageProps {
  /** ISO 3166-1 alpha-3. */
  id: string;
}

/** A country: its scorecard, organisations, treaties and commitments, and what is unknown. */
export function CountryPage({ id }: CountryPageProps) {
  const about = useAnswer(CountryAboutDocument, { id });
  const country = about.data?.node && 'government' in about.data.node ? about.data.node : null;
  usePageInfo({
    title: country?.name ?? id,
    asked: { document: CountryScorecardDocument, variables: { id } },
    table: tableOf('scorecards', { regions: country?.region?.id }),
  });
  return <Answered of={about}>{() => (country ? <Country country={country} /> : <NotOnRecord />)}</Answered>;
}

function Country({ country }: { country: CountryNode }) {
  const variables = { id: country.id };
  const scorecard = useAnswer(CountryScorecardDocument, variables);
  const organisations = useAnswer(CountryOrganisationsDocument, variables);
  const records = useAnswer(CountryRecordsDocument, variables);
  const notes = new Notes();
  return (
    <>
      <PlaceTrail kind="explorer.type.Country" regions={country.regions} />
      <CountryAnswer
        country={country}
        scorecard={scorecard.data}
        records={records.data}
        members={(organisations.data?.actors?.nodes ?? []).filter(isMember)}
      />
      <RecordLinks of={country} />
      <div class="columns">
        <div>
          <Section heading={text('explorer.place.objectives')} beside={text('explorer.place.notZero')}>
            <Answered of={scorecard} waiting={text('explorer.place.scorecardWaiting')}>
              {(data) => (
                <Scorecard data={data} records={records.data} organisations={organisations.data} notes={notes} />
              )}
            </Answered>
          </Section>
        </div>
        <aside>
          <ReachGovernment country={country} organisations={organisations.data} />
          <CountryUnknown records={records.data} organisations={organisations.data} />
          {country.regionalBodies.length > 0 && (
            <section>
              <h2>{text('explorer.place.belongsTo')}</h2>
              <NamedNodes nodes={country.regionalBodies} />
            </section>
          )}
        </aside>
      </div>
      <Section heading={text('explorer.place.whoIsThere')}>
        <Answered of={organisations}>
          {(data) => <Organisations country={country} data={data} notes={notes} />}
        </Answered>
      </Section>
      <Answered of={records}>
        {({ node, treaties, partnerships, actions, horizons }) =>
          node &&
          'instruments' in node && (
            <>
              <Section heading={text('explorer.place.treaties')}>
                <Treaties known={node.instruments} all={treaties} country={country.name} notes={notes} />
              </Section>
              <Plans country={country.id} notes={notes} />
              <Section heading={text('explorer.place.programmes')}>
                <InitiativeList list={partnerships} notes={notes} />
                <InitiativeList list={actions} notes={notes} />
                {!partnerships?.totalCount && !actions?.totalCount && <p>{text('explorer.place.noProgramme')}</p>}
              </Section>
              <Section heading={text('explorer.place.opportunities')}>
                <Opportunities opportunities={node.opportunities} unknown={horizons} notes={notes} />
              </Section>
              <Section
                heading={text('explorer.place.commitments')}
                beside={
                  <Link to="/commitments" parameters={{ country: country.id }}>
                    {text('explorer.place.allCommitments')}
                  </Link>
                }
              >
                <Commitments list={node.commitments} notes={notes} />
              </Section>
              <Section heading={text('explorer.place.values')}>
                <CountryValues values={node.values ?? []} notes={notes} />
              </Section>
              {node.priorities.length > 0 && (
                <Section heading={text('explorer.place.priorities')}>
                  <NamedNodes nodes={node.priorities.map(({ to }) => to)} />
                </Section>
              )}
              {node.targetedBy.length > 0 && (
                <Section heading={text('explorer.place.targetedBy')}>
                  <NamedNodes nodes={node.targetedBy} />
                </Section>
              )}
            </>
          )
        }
      </Answered>
      <SourceList notes={notes} />
    </>
  );
}

type List = Extract<NonNullable<CountryRecordsQuery['node']>, { commitments: unknown }>['commitments'];

/** The commitments of public bodies of a country, with their status. */
function Commitments({ list: { nodes, totalCount }, notes }: { list: List; notes: Notes }) {
  if (totalCount === 0) return <p>{text('explorer.place.noCommitment')}</p>;
  return (
    <ul class="plain entries">
      {nodes.map((commitment) => {
        const { id, by, madeOn, dueOn, status, evidence } = commitment;
        return (
          <li key={id}>
            <NodeLink node={commitment} />{' '}
            <span class="soft">
              {[
                by.name,
                madeOn ? text('explorer.common.madeOn', { date: formatDate(madeOn) }) : text('explorer.common.undated'),
                dueOn && text('explorer.common.dueOn', { date: formatDate(dueOn) }),
                label('STATUS', status),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <NoteNumbers notes={notes} of={evidence} />
          </li>
        );
      })}
      <More count={totalCount - nodes.length} />
    </ul>
  );
}

interface CountryUnknownProps {
  records: CountryRecordsQuery | undefined;
  organisations: CountryOrganisationsQuery | undefined;
}

/** The facts of a country that no source states. */
function CountryUnknown({ records, organisations }: CountryUnknownProps) {
  const day = useDay();
  if (!records || !organisations) return null;
  const { node } = records;
  const actors = organisations.actors?.nodes ?? [];
  // The kinds of a longer list are not all known.
  const isWhole = organisations.actors?.totalCount === actors.length;
  const isMissing = (kinds: readonly string[]) => isWhole && !actors.some(({ kind }) => kinds.includes(kind));
  // Every country has its government by rule, so it is not evidence of an authority.
  const hasAuthority = actors.some(({ kind, id }) => AUTHORITIES.includes(kind) && !id.startsWith('GOV-'));
  const known = node && 'values' in node ? node : null;
  const unknown: [TextKey, boolean][] = [
    ['explorer.place.unknown.member', isWhole && !actors.some(isMember)],
    ['explorer.place.unknown.authority', isWhole && !hasAuthority],
    ['explorer.place.unknown.police', isMissing(['LAW_ENFORCEMENT'])],
    ['explorer.place.unknown.company', isMissing(['COMPANY'])],
    ['explorer.place.unknown.commitment', known?.commitments.totalCount === 0],
    ['explorer.place.unknown.values', (known?.values ?? []).length === 0],
    ['explorer.place.unknown.priorities', known?.priorities.length === 0],
    ['explorer.place.unknown.next', !known?.opportunities.some(({ since, until }) => (until ?? since ?? '') >= day)],
  ];
  const texts = unknown.filter(([, isUnknown]) => isUnknown).map(([key]) => ({ text: text(key) }));
  return (
    texts.length > 0 && (
      <section>
        <h2>{text('explorer.common.noSourceSays')}</h2>
        <UnknownList unknown={texts} />
      </section>
    )
  );
}

type Value = NonNullable<Extract<NonNullable<CountryRecordsQuery['node']>, { values: unknown }>['values']>[number];

/** The baselines, targets and measured values that sources report of a country. */
function CountryValues({ values, notes }: { values: readonly Value[]; notes: Notes }) {
  if (values.length === 0) return <UnknownNote text={text('explorer.place.noValue')} />;
  return (
    <DataTable
      caption={text('explorer.place.values')}
      rows={values}
      columns={[
        { heading: text('explorer.place.indicator'), node: ({ indicator }) => indicator },
        { heading: text('explorer.place.valueKind'), cell: ({ kind }) => label('VALUE', kind) },
        {
          heading: text('explorer.common.value'),
          cell: ({ value, isMinimum, evidence }) => (
            <>
              {text(isMinimum ? 'explorer.place.atLeast' : 'explorer.place.exactly', { value: formatNumber(value) })}
              <NoteNumbers notes={notes} of={evidence} />
            </>
          ),
          isNumber: true,
          sortBy: ({ value }) => value,
        },
        {
          heading: text('explorer.place.date'),
          cell: ({ asOf }) => (asOf ? formatDate(asOf) : text('explorer.common.undated')),
          sortBy: ({ asOf }) => asOf,
        },
      ]}
    />
  );
}
