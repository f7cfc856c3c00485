import { useAnswer } from '../data/use-answer';
import { NodeLink } from '../frame/link';
import { usePage } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import { ChairCandidatesDocument, PartnershipDocument, PartnershipRecordDocument } from '../graphql/graphql';
import { text } from '../language/text';
import { AnswerHeading } from '../parts/answer';
import { GROUPS } from '../parts/seat';
import { Notes, SourceList } from '../parts/sources';
import { Compared } from '../parts/compared';
import { Answered } from '../parts/states';
import { nameOf } from '../search/choice';
import { About } from './about';
import { Candidates } from './candidates';
import { OtherRecords } from './other-records';
import { PartnershipAnswer } from './partnership-answer';
import { SeatTable } from './seat-table';
import { tableOf } from './table';
import { TablePicture } from './table-picture';

/** Who sits at one table, which chairs are empty, and who could take them. */
export function PartnershipPage({ id }: { id: string }) {
  const page = usePage();
  const variables = { id };
  const answer = useAnswer(PartnershipDocument, variables);
  const node = answer.data?.node;
  const open = GROUPS.find((group) => group === page.parameter('seat'));
  const isOpen = open !== undefined && node?.__typename === 'Partnership' && node.holds;
  const candidates = useAnswer(ChairCandidatesDocument, isOpen ? { id, group: open } : null);
  const others = useAnswer(PartnershipRecordDocument, variables);
  usePageInfo({
    title: node ? nameOf(node) : text('explorer.menu.partnerships'),
    asked: { document: PartnershipDocument, variables },
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
            <TablePicture name={node.name} table={table} open={isOpen ? open : undefined} canOpen={node.holds} />
            {isOpen && <Candidates group={open} answer={candidates} {...{ table, notes }} />}
            <SeatTable table={table} notes={notes} canOpen={node.holds} />
            <Compared
              items={node.participants.edges.map(({ node: member, role, since, until, tie }) => ({
                ...{ id: tie.id, since, until },
                content: (
                  <>
                    <NodeLink node={member} />, {text(`explorer.partnership.role.${role}`)}
                  </>
                ),
              }))}
            />
            <About of={node} notes={notes} />
            <OtherRecords of={node} answer={others} notes={notes} />
            <SourceList notes={notes} />
          </div>
        );
      }}
    </Answered>
  );
}
