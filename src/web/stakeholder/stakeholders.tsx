import { useAnswer } from '../data/use-answer';
import { Link } from '../frame/link';
import { usePage } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import { tableOf } from '../frame/query';
import { NamesDocument, type Stance, StakeholdersDocument } from '../graphql/graphql';
import { formatList } from '../language/format';
import { text } from '../language/text';
import type { FilterField, Option } from '../parts/filter-field';
import { FilterForm } from '../parts/filter-form';
import { Answered, AnswerHeading, More, Section } from '../parts/states';
import { Notes, SourceList } from '../parts/sources';
import { useObjectives } from '../parts/use-objectives';
import { ACTOR_TYPES, nameOf, saidOf } from '../search/choice';
import { ChosenNodes } from '../search/chosen-nodes';
import { StakeholderPicture } from './stakeholder-picture';
import { type StakeholderPosition, StakeholderTable } from './stakeholder-table';

/** The number of stakeholders that the query requests. */
const MAX_STAKEHOLDERS = 50;

/** The stakeholders of some targets by reach, with their stance on an objective. */
export function StakeholdersPage() {
  const page = usePage();
  const targets = page.list('targets');
  const objective = page.parameter('objective') || null;
  const isAsked = targets.length > 0;
  const names = useAnswer(NamesDocument, isAsked ? { ids: targets } : null);
  const objectives = useObjectives();
  const known = new Map(names.data?.nodes.flatMap((node) => (node ? [[node.id, node] as const] : [])));
  const nameOfId = (id: string) => (known.has(id) ? nameOf(known.get(id)!) : id);
  const variables = { targets, objective };
  const table = tableOf('stakeholders', variables);
  const answer = useAnswer(StakeholdersDocument, isAsked ? variables : null);
  usePageInfo({
    title: text('explorer.stakeholders.title'),
    asked: isAsked ? { document: StakeholdersDocument, variables } : undefined,
    table: isAsked ? table : undefined,
  });
  const { error } = answer;
  const question = {
    names: formatList([...known.values()].map(saidOf)),
    objective: objectives.find(({ id }) => id === objective)?.name ?? '',
  };
  return (
    <>
      <StakeholderQuestion targets={targets} nameOfId={nameOfId} objectives={objectives} />
      {!isAsked ? (
        <AnswerHeading heading={text('explorer.stakeholders.start')} lead={text('explorer.stakeholders.startHelp')} />
      ) : error?.reason === 'rejected' ? (
        <AnswerHeading heading={error.message} />
      ) : (
        <Answered of={answer} waiting={text('explorer.stakeholders.waiting')}>
          {({ stakeholderMap }) =>
            stakeholderMap && (
              <StakeholderMap positions={stakeholderMap} targets={targets} question={question} table={table} />
            )
          }
        </Answered>
      )}
    </>
  );
}

/** The id of the list of the drawn stakeholders. */
const ROWS = 'reach';

interface StakeholderMapProps {
  positions: readonly StakeholderPosition[];
  targets: readonly string[];
  question: { names: string; objective: string };
  /** The address of the table. */
  table: string;
}

function StakeholderMap({ positions, targets, question, table }: StakeholderMapProps) {
  const notes = new Notes();
  const count = (...stances: (Stance | null)[]) => positions.filter(({ stance }) => stances.includes(stance)).length;
  const counts = {
    ...question,
    hasObjective: question.objective ? 'yes' : 'no',
    count: positions.length,
    for: count('CHAMPION', 'SUPPORTIVE'),
    against: count('OPPOSED', 'RELUCTANT'),
    neutral: count('NEUTRAL'),
    unknown: count(null),
    isCut: positions.length === MAX_STAKEHOLDERS ? 'yes' : 'no',
    isKnown: positions.some(({ stance }) => stance) ? 'yes' : 'no',
  };
  const known = positions.filter(({ stance }) => stance);
  const others = positions.filter(({ stance }) => !stance);
  const isWhole = positions.length < MAX_STAKEHOLDERS;
  return (
    <>
      <AnswerHeading
        heading={text('explorer.stakeholders.heading', counts)}
        lead={positions.length > 0 && text('explorer.stakeholders.lead', counts)}
      />
      {known.length > 0 && (
        <Section heading={text('explorer.stakeholders.picture')}>
          <StakeholderPicture
            positions={positions}
            title={text('explorer.stakeholders.pictureTitle', counts)}
            table={table}
            rows={ROWS}
          />
          <p class="only-narrow note">{text('explorer.stakeholders.narrow')}</p>
        </Section>
      )}
      {positions.length > 0 && (
        <Section
          heading={text('explorer.stakeholders.list')}
          id={ROWS}
          beside={
            <Link to="/convene" parameters={{ targets }}>
              {text('explorer.stakeholders.convene')}
            </Link>
          }
        >
          {known.length === 0 ? (
            <StakeholderTable positions={others} isWhole={isWhole} targets={targets} notes={notes} />
          ) : (
            <>
              <StakeholderTable positions={known} isWhole={isWhole} targets={targets} notes={notes} />
              {others.length > 0 && (
                <More summary={text('explorer.stakeholders.others', { count: others.length })}>
                  <StakeholderTable positions={others} isWhole={isWhole} targets={targets} notes={notes} />
                </More>
              )}
            </>
          )}
        </Section>
      )}
      <SourceList notes={notes} />
    </>
  );
}

interface StakeholderQuestionProps {
  targets: readonly string[];
  nameOfId: (id: string) => string;
  objectives: readonly Option[];
}

/** The form of the targets, and of the objective of the stances. */
function StakeholderQuestion({ targets, nameOfId, objectives }: StakeholderQuestionProps) {
  const page = usePage();
  const setTargets = (ids: string[]) => page.go(page.with({ targets: ids, detail: undefined }), { keepFocus: true });
  const objective: FilterField = {
    name: 'objective',
    kind: 'choice',
    label: text('explorer.stakeholders.objective'),
    options: objectives,
    all: text('explorer.stakeholders.noObjective'),
  };
  return (
    <FilterForm name={text('explorer.stakeholders.form')} fields={[objective]}>
      <ChosenNodes
        label={text('explorer.stakeholders.targets')}
        ids={targets}
        nameOfId={nameOfId}
        types={ACTOR_TYPES}
        change={setTargets}
      />
    </FilterForm>
  );
}
