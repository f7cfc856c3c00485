import { CellRows } from '../coverage/cell-rows';
import { hasPartnership, mostUnassigned } from '../coverage/cells';
import { useAxes } from '../coverage/use-axes';
import { useAnswer } from '../data/use-answer';
import { Link, NodeLink } from '../frame/link';
import { usePageInfo } from '../frame/page-info';
import { tableOf } from '../frame/query';
import {
  CoverageCellsDocument,
  ObjectiveAboutDocument,
  type ObjectiveAboutQuery,
  ObjectiveIndicatorsDocument,
  ObjectiveMembersDocument,
  ObjectiveRecordsDocument,
  type ObjectiveIndicatorsQuery,
} from '../graphql/graphql';
import { formatList, formatDate, formatNumber } from '../language/format';
import { text, label } from '../language/text';
import { DataTable } from '../parts/data-table';
import { Answered, AnswerHeading, Section, Unknown } from '../parts/states';
import { InitiativeList, OrganisationList } from '../parts/organisations';
import { NoteNumbers, Notes, restsOnText, SourceList } from '../parts/sources';
import { NamedNodes, NotOnRecord } from '../place/named-nodes';
import { PlaceTrail } from '../place/place-trail';

type Indicator = Extract<NonNullable<ObjectiveIndicatorsQuery['node']>, { indicators: unknown }>['indicators'][number];
type Value = Indicator['values'][number];

const KINDS = ['BASELINE', 'TARGET', 'MEASURED'] as const;

/** The indicators of an objective: baseline, target and newest value of the network as a whole. */
function Indicators({ indicators, notes }: { indicators: readonly Indicator[]; notes: Notes }) {
  return (
    <DataTable
      caption={text('explorer.objective.indicators')}
      rows={indicators}
      columns={[
        {
          heading: text('explorer.place.indicator'),
          cell: (indicator) => (
            <>
              <NodeLink node={indicator} />
              {indicator.unknown.map((unknown) => (
                <small key={unknown.text}>{unknown.text}</small>
              ))}
            </>
          ),
        },
        ...KINDS.map((kind) => ({
          // Values that were counted from records were not measured.
          heading: kind === 'MEASURED' ? text('explorer.common.value') : label('VALUE', kind),
          cell: (indicator: Indicator) => (
            <NewestValue
              value={newest(indicator, kind) ?? (kind === 'MEASURED' ? newest(indicator, 'COUNTED') : undefined)}
              notes={notes}
            />
          ),
        })),
      ]}
    />
  );
}

/** Returns the newest value of the network; values are ordered by date. */
function newest({ values }: Indicator, kind: Value['kind']): Value | undefined {
  return values.filter((value) => value.kind === kind && !value.country).at(-1);
}

function NewestValue({ value, notes }: { value: Value | undefined; notes: Notes }) {
  if (!value) return <Unknown />;
  return (
    <>
      <b>
        {text(value.isMinimum ? 'explorer.place.atLeast' : 'explorer.place.exactly', {
          value: formatNumber(value.value),
        })}
      </b>{' '}
      <span class="soft">
        {value.asOf ? formatDate(value.asOf) : text('explorer.common.undated')}
        {value.isDerived &&
          `, ${text('explorer.objective.derived', { confirmed: value.confirmedCount ?? 0, undated: value.undatedCount ?? 0 })}`}
      </span>
      <NoteNumbers notes={notes} of={value.evidence} />
    </>
  );
}

type ObjectiveNode = Extract<NonNullable<ObjectiveAboutQuery['node']>, { targetGroups: unknown }>;

/** An objective: its coverage by region, its indicators, and the organisations that pursue it. */
export function ObjectivePage({ id }: { id: string }) {
  const about = useAnswer(ObjectiveAboutDocument, { id });
  const objective = about.data?.node && 'targetGroups' in about.data.node ? about.data.node : null;
  usePageInfo({
    title: objective?.name ?? id,
    asked: { document: ObjectiveAboutDocument, variables: { id } },
    table: tableOf('coverage', { objectives: id }),
  });
  return <Answered of={about}>{() => (objective ? <Objective objective={objective} /> : <NotOnRecord />)}</Answered>;
}

function Objective({ objective }: { objective: ObjectiveNode }) {
  const { id, name } = objective;
  const { axes } = useAxes();
  const answer = useAnswer(
    CoverageCellsDocument,
    axes ? { objectives: [id], regions: axes.columns.map((region) => region.id) } : null,
  );
  const working = useAnswer(ObjectiveMembersDocument, { id });
  const indicators = useAnswer(ObjectiveIndicatorsDocument, { id });
  const records = useAnswer(ObjectiveRecordsDocument, { id });
  const notes = new Notes();
  const { coverage } = answer.data ?? {};
  const members = working.data?.actors;
  const number = axes?.objectives.find((candidate) => candidate.id === id)?.number ?? 0;
  return (
    <>
      <PlaceTrail kind="explorer.type.Objective" regions={[]} />
      <AnswerHeading
        heading={
          coverage && members
            ? text('explorer.objective.answer', {
                number,
                members: members.totalCount,
                covered: coverage.cells.filter(hasPartnership).length,
                regions: coverage.cells.length,
                unassigned: mostUnassigned(coverage.cells),
              })
            : text('explorer.place.question', { name })
        }
        lead={
          <>
            {text('explorer.objective.text', { name })}
            <NoteNumbers notes={notes} of={objective.evidence} />
            {objective.targetGroups.length > 0 &&
              ` ${text('explorer.objective.targetGroups', { names: formatList(objective.targetGroups.map((group) => group.name)) })}`}
          </>
        }
        restsOn={coverage && `${restsOnText(coverage.restsOn)} ${text('explorer.objective.overlap')}`}
      />
      <CellRows
        heading={text('explorer.objective.regions')}
        by="region"
        within={{ objective: id }}
        nodes={axes?.columns ?? []}
        answer={answer}
      />
      <Section
        heading={text('explorer.objective.indicators')}
        beside={<Link to="/indicators">{text('explorer.objective.charts')}</Link>}
      >
        <Answered of={indicators}>
          {({ node }) => node && 'indicators' in node && <Indicators indicators={node.indicators} notes={notes} />}
        </Answered>
      </Section>
      <Answered of={records}>
        {({ partnerships, actions }) => (
          <>
            <Section heading={text('explorer.objective.partnerships')}>
              <p class="note">{text('explorer.objective.covers')}</p>
              <InitiativeList list={partnerships} none="explorer.objective.noPartnership" notes={notes} />
            </Section>
            {actions && actions.totalCount > 0 && (
              <Section heading={text('explorer.common.actions')}>
                <InitiativeList list={actions} notes={notes} />
              </Section>
            )}
          </>
        )}
      </Answered>
      <Section heading={text('explorer.objective.members')}>
        <Answered of={working}>
          {({ actors }) => (
            <OrganisationList list={actors} none="explorer.objective.noMember" objective={id} notes={notes} />
          )}
        </Answered>
      </Section>
      {objective.instruments.length > 0 && (
        <Section heading={text('explorer.objective.instruments')}>
          <NamedNodes nodes={objective.instruments} />
        </Section>
      )}
      <SourceList notes={notes} />
    </>
  );
}
