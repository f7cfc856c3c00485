import { useAnswer } from '../data/use-answer';
import { useDay } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import { tableOf } from '../frame/query';
import {
  CoverageCellsDocument,
  RegionAboutDocument,
  type RegionAboutQuery,
  RegionRecordsDocument,
  RegionUnconfirmedDocument,
} from '../graphql/graphql';
import { formatList } from '../language/format';
import { text } from '../language/text';
import { Answered, AnswerHeading, Section } from '../parts/states';
import { CellRows } from '../coverage/cell-rows';
import { hasPartnership, mostUnassigned } from '../coverage/cells';
import { useAxes } from '../coverage/use-axes';
import { InitiativeList, OrganisationList } from '../parts/organisations';
import { Notes, restsOnText, SourceList } from '../parts/sources';
import { NamedNodes, NotOnRecord } from './named-nodes';
import { Opportunities } from './opportunities';
import { PlaceTrail } from './place-trail';
import { Unconfirmed, unconfirmedIn } from './unconfirmed';

type RegionNode = Extract<NonNullable<RegionAboutQuery['node']>, { countries: unknown }>;

/** A region: coverage by objective, members, countries, and the regional bodies of its states. */
export function RegionPage({ id }: { id: string }) {
  const about = useAnswer(RegionAboutDocument, { id });
  const region = about.data?.node && 'countries' in about.data.node ? about.data.node : null;
  usePageInfo({
    title: region?.name ?? id,
    asked: { document: CoverageCellsDocument, variables: { objectives: null, regions: [id] } },
    table: tableOf('coverage', { regions: id }),
  });
  return <Answered of={about}>{() => (region ? <Region region={region} /> : <NotOnRecord />)}</Answered>;
}

function Region({ region }: { region: RegionNode }) {
  const { id, said } = region;
  const today = useDay();
  const { axes } = useAxes();
  const answer = useAnswer(CoverageCellsDocument, { objectives: null, regions: [id] });
  const records = useAnswer(RegionRecordsDocument, { id, today });
  const toConfirm = unconfirmedIn(id, today);
  const unconfirmed = useAnswer(RegionUnconfirmedDocument, toConfirm);
  const notes = new Notes();
  const { coverage } = answer.data ?? {};
  return (
    <>
      <PlaceTrail kind={`explorer.place.kind.${region.kind}`} regions={[]} />
      <AnswerHeading
        heading={
          coverage
            ? text('explorer.place.regionAnswer', {
                name: said,
                members: region.memberCount ?? 0,
                isKnown: region.memberCount === null ? 'no' : 'yes',
                countries: region.countries.totalCount,
                covered: coverage.cells.filter(hasPartnership).length,
                objectives: coverage.cells.length,
                unassigned: mostUnassigned(coverage.cells),
              })
            : text('explorer.place.question', { name: said })
        }
        lead={<RegionLead region={region} />}
        restsOn={coverage && restsOnText(coverage.restsOn)}
      />
      <CellRows
        heading={text('explorer.place.objectives')}
        by="objective"
        within={{ region: id }}
        nodes={(axes?.objectives ?? []).map((objective) => ({
          ...objective,
          name: `${String(objective.number)}. ${objective.name}`,
        }))}
        answer={answer}
      />
      <Answered of={records}>
        {({ members, partnerships, opportunities }) => (
          <>
            <Section heading={text('explorer.place.membersThere')}>
              <OrganisationList list={members} none="explorer.place.noMember" notes={notes} />
            </Section>
            <Section heading={text('explorer.common.partnershipsUnderWay')}>
              <p class="note">{text('explorer.place.pursues')}</p>
              <InitiativeList list={partnerships} none="explorer.place.noPartnership" notes={notes} />
            </Section>
            <Section heading={text('explorer.place.opportunities')}>
              <Opportunities
                opportunities={opportunities?.nodes ?? []}
                unknown={opportunities?.unknown ?? []}
                notes={notes}
              />
            </Section>
          </>
        )}
      </Answered>
      <Answered of={unconfirmed}>{(ties) => <Unconfirmed of={toConfirm} ties={ties} notes={notes} />}</Answered>
      <Section heading={text('explorer.place.bodies')}>
        <RegionalBodies region={region} />
      </Section>
      <Section heading={text('explorer.place.countries', { count: region.countries.totalCount })}>
        <div class="in-columns">
          <NamedNodes nodes={region.countries.nodes} />
        </div>
      </Section>
      <SourceList notes={notes} />
    </>
  );
}

function RegionLead({ region: { coordination, overlaps } }: { region: RegionNode }) {
  return (
    <>
      {coordination
        ? text('explorer.place.coordination', { name: coordination.said })
        : text('explorer.place.noCoordination')}
      {overlaps.length > 0 &&
        ` ${text('explorer.place.overlaps', { names: formatList(overlaps.map(({ said }) => said)) })}`}
    </>
  );
}

/** The regional bodies of its countries, without duplicates, those of most countries first. */
function RegionalBodies({ region: { countries } }: { region: RegionNode }) {
  const all = countries.nodes.flatMap(({ regionalBodies }) => regionalBodies);
  const counts = new Map<string, number>();
  for (const { id } of all) counts.set(id, (counts.get(id) ?? 0) + 1);
  const bodies = [...new Map(all.map((body) => [body.id, body])).values()].sort(
    (a, b) => counts.get(b.id)! - counts.get(a.id)!,
  );
  return bodies.length > 0 ? <NamedNodes nodes={bodies} /> : <p>{text('explorer.place.noBody')}</p>;
}
