import lazy from 'preact-iso/lazy';
import { useAnswer } from '../data/use-answer';
import { usePageInfo } from '../frame/page-info';
import { CompletenessDocument, type CompletenessQuery, RegionsDocument } from '../graphql/graphql';
import { formatDate, formatNumber } from '../language/format';
import { text } from '../language/text';
import { Answered, AnswerHeading, Section } from '../parts/states';
import { NoteNumbers, Notes, SourceList } from '../parts/sources';
import { SearchBox } from '../search/search-box';
import { Questions } from './questions';
import { useMyRegion } from './region';

const Desk = lazy(() => import('../views/lists').then((view) => view.Desk));

/** The start page: introduction, desk of the viewer's region, questions, and completeness. */
export function Home() {
  const completeness = useAnswer(CompletenessDocument, {});
  const [region, setRegion] = useMyRegion();
  usePageInfo({
    title: text('explorer.home.title'),
    asked: { document: CompletenessDocument, variables: {} },
    table: '/export/completeness',
  });
  return (
    <>
      <AnswerHeading heading={text('explorer.home.heading')} />
      <SearchBox class="home-search" label={text('explorer.home.search')} />
      <MyRegion region={region} change={setRegion} />
      <Desk region={region} />
      <Questions />
      <Section heading={text('explorer.home.complete')} beside={text('explorer.home.completeNote')}>
        <Answered of={completeness}>{(data) => <CompletenessList data={data} />}</Answered>
      </Section>
    </>
  );
}

function MyRegion({ region, change }: { region: string; change: (region: string) => void }) {
  const regions = useAnswer(RegionsDocument, {}).data?.regions ?? [];
  return (
    <p class="no-print">
      <label>
        {text('explorer.home.myRegion')}{' '}
        <select value={region} onChange={({ currentTarget }) => change(currentTarget.value)}>
          <option value="">{text('explorer.home.allRegions')}</option>
          {regions.map(({ id, name }) => (
            <option key={id} value={id} selected={id === region}>
              {name}
            </option>
          ))}
        </select>
      </label>{' '}
      <small class="soft">{text('explorer.home.keptHere')}</small>
    </p>
  );
}

/** The subjects of completeness that are shown; lists of parties are shown with their countries. */
const SHOWN = ['MEMBERS', 'MEMBER_COUNTRIES', 'CODE_SIGNATORIES', 'LOCAL_CODE_REPRESENTATIVES'];

function CompletenessList({ data }: { data: CompletenessQuery }) {
  const notes = new Notes();
  const shown = data.completeness.filter(({ subject }) => SHOWN.includes(subject));
  return (
    <>
      <div class="completeness">
        {shown.map(({ subject, label, recorded, reported, isMinimum, asOf, evidence }) => (
          <div key={subject}>
            <b>
              {text(isMinimum ? 'explorer.home.ofAtLeast' : 'explorer.home.of', {
                recorded: formatNumber(recorded),
                reported: formatNumber(reported),
              })}
            </b>
            <p class="small">
              {label}{' '}
              {subject === 'MEMBERS' && Boolean(data.members?.unconfirmedCount) && (
                <span>({text('explorer.common.ofThemUnconfirmed', { count: data.members!.unconfirmedCount! })}) </span>
              )}
              <span class="soft">
                {text('explorer.home.reported', { date: formatDate(asOf) })}
                <NoteNumbers notes={notes} of={evidence} />
              </span>
            </p>
            <progress class="visually-hidden" max={reported} value={recorded} aria-label={label} />
            <span class="bar" aria-hidden="true">
              <i style={{ width: `${String(Math.min(100, Math.round((100 * recorded) / reported)))}%` }} />
            </span>
          </div>
        ))}
      </div>
      <p class="note">{text('explorer.home.countNote')}</p>
      <SourceList notes={notes} />
    </>
  );
}
