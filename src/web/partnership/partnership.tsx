import { useAnswer } from '../data/use-answer';
import { Link, NodeLink } from '../frame/link';
import { usePage } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import { tableOf as addressOfTable } from '../frame/query';
import {
  ChairCandidatesDocument,
  PartnershipDocument,
  PartnershipRecordDocument,
  type StakeholderGroup,
} from '../graphql/graphql';
import { formatDate, formatAlternatives, formatList } from '../language/format';
import { text, label } from '../language/text';
import { EnglishNote } from '../parts/names';
import { Answered, AnswerHeading, Section, UnknownList } from '../parts/states';
import { History } from '../history/history';
import { Compared } from '../parts/compared';
import { NewestEvidence, newestEvidence, Notes, SourceList } from '../parts/sources';
import { FactList } from '../parts/facts';
import { GROUPS } from '../parts/seat';
import { RecordLinks } from '../parts/record-links';
import { NodeList } from '../record/lists';
import { nameOf } from '../search/choice';
import { Candidates } from './candidates';
import { groupText, initiativeSpan, phasesText } from './initiative-text';
import { OtherRecords } from './other-records';
import { SeatTable } from './seat-table';
import { tableOf, type PartnershipNode, distinct, type Table } from './table';
import { TablePicture } from './table-picture';

const MAX_NAMES = 4;

/** The conveners, the number of seated groups, the missing groups, and the evidence. */
function PartnershipAnswer({ of: node, table }: { of: PartnershipNode; table: Table }) {
  const { name, said, isActive, until, partnershipKind, evidence } = node;
  const inState = (state: string) => table.chairs.filter((chair) => chair.state === state).map(({ group }) => group);
  const [seated, unknown] = [inState('SEATED'), inState('UNKNOWN')];
  const missing = [...inState('EMPTY'), ...inState('NOT_ON_RECORD')];
  const participants = [...table.chairs.flatMap((chair) => chair.seats), ...table.withoutSeat];
  const seats = participants.flatMap((participant) => participant.seats);
  const heading = isActive
    ? text('explorer.partnership.heading', {
        name: said,
        convened: ['none', 'one'][table.conveners.length] ?? 'many',
        conveners: formatList(table.conveners.map((convener) => convener.said)),
        seated: seated.length,
        missing: missing.length,
        isComplete: String(node.roster.extent === 'COMPLETE'),
        missingGroups: formatAlternatives(shortList(missing)),
      })
    : text('explorer.partnership.headingEnded', {
        name: said,
        until: until ? formatDate(until) : 'none',
        count: participants.length,
        groups: seated.length,
      });
  const all = [...evidence, ...seats.flatMap(({ tie }) => tie.evidence)];
  const newest = newestEvidence(all);
  const untils = isActive
    ? seats.flatMap(({ tie }) => (tie.status === 'CURRENT' && tie.confirmedUntil ? [tie.confirmedUntil] : [])).sort()
    : [];
  const [from, to] = [untils[0], untils.at(-1)].map((day) => (day ? formatDate(day) : ''));
  return (
    <>
      <p class="note crumb no-print">
        <Link to="/partnerships">{text('explorer.menu.partnerships')}</Link> › {name}
      </p>
      <AnswerHeading
        heading={heading}
        lead={
          <>
            {text('explorer.partnership.lead', {
              kind: label('KIND', partnershipKind),
              span: initiativeSpan(node),
            })}{' '}
            {node.roster.text}{' '}
            {isActive &&
              unknown.length > 0 &&
              text('explorer.partnership.cannotTell', { groups: formatList(unknown.map(groupText)) })}
          </>
        }
        restsOn={text('explorer.partnership.rests', {
          sources: distinct(all.map(({ source }) => source)).length,
          newest: newest ? formatDate(newest) : 'none',
          seats: untils.length,
          from: from === to ? 'same' : (from ?? ''),
          to: to ?? '',
        })}
      />
    </>
  );
}

/** Returns names of groups for a heading: up to four, else three and the number of others. */
function shortList(groups: Groups): string[] {
  const names = groups.map(groupText);
  if (names.length <= MAX_NAMES) return names;
  const shown = names.slice(0, MAX_NAMES - 1);
  return [...shown, text('explorer.partnership.otherGroups', { count: names.length - shown.length })];
}

type Groups = StakeholderGroup[];

/** A partnership with its seats, its empty chairs and the candidates for them. */
export function PartnershipPage({ id }: { id: string }) {
  const page = usePage();
  const variables = { id };
  const answer = useAnswer(PartnershipDocument, variables);
  const node = answer.data?.node;
  const open = GROUPS.find((group) => group === page.parameter('seat'));
  const isOpen = open !== undefined && node?.__typename === 'Partnership' && node.isActive;
  const candidates = useAnswer(ChairCandidatesDocument, isOpen ? { id, group: open } : null);
  const others = useAnswer(PartnershipRecordDocument, variables);
  const tiesTable = addressOfTable('ties', { node: id });
  usePageInfo({
    title: node ? nameOf(node) : text('explorer.menu.partnerships'),
    asked: { document: PartnershipDocument, variables },
    table: tiesTable,
  });
  return (
    <Answered of={answer}>
      {() => {
        if (node?.__typename !== 'Partnership') return <AnswerHeading heading={text('explorer.notFound.record')} />;
        const notes = new Notes();
        const table = tableOf(node);
        return (
          <div class="brief">
            <PartnershipAnswer of={node} table={table} />
            <RecordLinks of={node} />
            <TablePicture
              name={node.name}
              table={table}
              file={tiesTable}
              open={isOpen ? open : undefined}
              canOpen={node.isActive}
            />
            {isOpen && <Candidates group={open} answer={candidates} table={table} notes={notes} />}
            <SeatTable table={table} notes={notes} canOpen={node.isActive} />
            <Compared
              items={node.participants.edges.map(({ node: member, role, since, until, tie }) => ({
                id: tie.id,
                since,
                until,
                content: (
                  <>
                    <NodeLink node={member} />, {text(`explorer.partnership.role.${role}`)}
                  </>
                ),
              }))}
            />
            <About of={node} notes={notes} />
            <OtherRecords of={node} answer={others} notes={notes} />
            <History id={id} />
            <SourceList notes={notes} />
          </div>
        );
      }}
    </Answered>
  );
}

/** The facts of a partnership other than its seats, and what is unknown. */
function About({ of: node, notes }: { of: PartnershipNode; notes: Notes }) {
  const { partnershipKind, actor, outcome, note, evidence } = node;
  return (
    <Section heading={text('explorer.partnership.about')}>
      <FactList
        facts={[
          ['explorer.partnership.kind', label('KIND', partnershipKind)],
          ['explorer.partnership.since', initiativeSpan(node)],
          node.phases.length > 0 && ['explorer.record.fact.phases', phasesText(node.phases)],
          actor && ['explorer.partnership.actor', <NodeLink node={actor} />],
          ['explorer.partnership.objectives', <NodeList nodes={node.objectives} />],
          ['explorer.partnership.countries', <NodeList nodes={node.countries} />],
          ['explorer.partnership.forms', <NodeList nodes={node.manifestations} />],
          outcome && ['explorer.partnership.outcome', outcome],
          note && ['explorer.partnership.note', <EnglishNote>{note}</EnglishNote>],
          ['explorer.partnership.sourcesOfRecord', <NewestEvidence of={evidence} notes={notes} />],
        ]}
      />
      <UnknownList unknown={node.unknown} />
    </Section>
  );
}
