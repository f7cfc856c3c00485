import { askPages } from '../data/ask';
import { useAnswer } from '../data/use-answer';
import { fieldText } from '../frame/form';
import { useDay, usePage, type Page } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import {
  CommitmentsDocument,
  type CommitmentsQuery,
  type CommitmentsQueryVariables,
  type CommitmentStatus,
  CommitmentCountsDocument,
  type CommitmentFilter,
  type TallyDimension,
  type TallyFilter,
} from '../graphql/graphql';
import { formatList, formatNumber } from '../language/format';
import { text } from '../language/text';
import { includedParts, NotOnRecord } from '../parts/not-on-record';
import { Answered, AnswerHeading, Section } from '../parts/states';
import { Notes, SourceList } from '../parts/sources';
import { CommitmentTable } from './commitment-table';
import { byDue } from './due';

/** The limits that are chosen from a list, by their name in the address. */
const LIMITS = [
  { name: 'region', dimension: 'REGION' },
  { name: 'country', dimension: 'COUNTRY' },
  { name: 'objective', dimension: 'OBJECTIVE' },
  { name: 'status', dimension: 'STATUS' },
] as const satisfies readonly { name: string; dimension: TallyDimension }[];

/** The limits that are typed. */
const TYPED = ['text', 'dueFrom', 'dueTo'] as const;

type Dimension = (typeof LIMITS)[number]['dimension'];

/** A value of a limit, with how many commitments are left when it is chosen. */
interface Counted {
  id: string;
  label: string;
  count: number;
}

/** The filter that an address asks for. */
function filterOf(page: Page): CommitmentFilter {
  const { commitmentStatus: status, ...places } = limitsOf(page);
  const [text, dueFrom, dueTo] = TYPED.map((name) => page.parameter(name) || undefined);
  return { ...places, status, text, dueFrom, dueTo, includeUnknown: includedParts(page) };
}

/** Without the limit whose values are counted. */
function limitsOf(page: Page, without?: Dimension) {
  const [regions, countries, objectives, commitmentStatus] = LIMITS.map(({ name, dimension }) =>
    dimension !== without && page.parameter(name) ? [page.parameter(name)] : undefined,
  );
  return {
    regions,
    countries,
    objectives,
    commitmentStatus: commitmentStatus as CommitmentStatus[] | undefined,
  } satisfies TallyFilter;
}

/** The table of the same commitments. */
function tableOf(page: Page): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(filterOf(page))) {
    if (typeof value === 'string') parameters.set(name, value);
    else if (value) parameters.set(name, value.join(','));
  }
  return `/export/commitments?${parameters.toString()}`;
}

/** How many commitments each value of each limit would leave, whatever is typed. */
function useCounts(page: Page): Partial<Record<Dimension, Counted[]>> {
  const counts: Partial<Record<Dimension, Counted[]>> = {};
  for (const { dimension } of LIMITS) {
    // The limits are always the same ones in the same order.
    const answer = useAnswer(CommitmentCountsDocument, { by: dimension, filter: limitsOf(page, dimension) });
    const rows = answer.data?.tally?.flatMap(({ count, keys: [key] }) =>
      key?.id ? [{ id: key.id, label: key.label, count }] : [],
    );
    if (rows) counts[dimension] = rows.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
  }
  return counts;
}

/** Whole or partial: 2027, 2027-05, 2027-05-31. */
const PARTIAL_DATE = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;

/** The limits of the list of commitments. A value that is chosen holds at once, what is typed when it is sent. */
function CommitmentsForm({ counts }: { counts: ReturnType<typeof useCounts> }) {
  const page = usePage();
  const isLimited = [...LIMITS.map(({ name }) => name), ...TYPED].some((name) => page.parameter(name));
  const set = (changes: Record<string, string | undefined>) => page.go(page.with(changes), { keepFocus: true });
  return (
    <form
      class="question organisations-form"
      aria-label={text('explorer.commitments.form')}
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        set(Object.fromEntries(TYPED.map((name) => [name, fieldText(form, name) || undefined])));
      }}
    >
      <label>
        <span>{text('explorer.commitments.text')}</span>
        <input type="search" name="text" key={page.parameter('text')} defaultValue={page.parameter('text')} />
      </label>
      {LIMITS.map(({ name, dimension }) => {
        const chosen = page.parameter(name);
        const values = counts[dimension] ?? [];
        return (
          <label key={name}>
            <span>{text(`explorer.commitments.${name}`)}</span>
            <select value={chosen} onChange={({ currentTarget: { value } }) => set({ [name]: value || undefined })}>
              <option value="">{text('explorer.commitments.all')}</option>
              {chosen && !values.some(({ id }) => id === chosen) && <option value={chosen}>{chosen}</option>}
              {values.map(({ id, label, count }) => (
                <option key={id} value={id}>
                  {text('explorer.commitments.option', { name: label, count: formatNumber(count) })}
                </option>
              ))}
            </select>
          </label>
        );
      })}
      {(['dueFrom', 'dueTo'] as const).map((name) => (
        <label key={name}>
          <span>{text(`explorer.commitments.${name}`)}</span>
          <input
            name={name}
            key={page.parameter(name)}
            defaultValue={page.parameter(name)}
            pattern={PARTIAL_DATE}
            title={text('explorer.commitments.dateHint')}
            placeholder="2027-05"
            size={10}
          />
        </label>
      ))}
      <button>{text('explorer.commitments.apply')}</button>
      {isLimited && <a href={page.to('/commitments')}>{text('explorer.commitments.clear')}</a>}
    </form>
  );
}

type List = NonNullable<CommitmentsQuery['commitments']>;

const askAll = askPages<CommitmentsQuery, CommitmentsQueryVariables, List['nodes'][number]>(
  ({ commitments }) => commitments ?? undefined,
);

/** In the order in which they are told: what may still be kept, then what became of the others. */
const STATUSES: readonly CommitmentStatus[] = ['OPEN', 'MET', 'MISSED', 'WITHDRAWN', 'UNKNOWN'];

/** Who promised what, until when, and what became of it. */
export function CommitmentsPage() {
  const page = usePage();
  const filter = filterOf(page);
  const answer = useAnswer(CommitmentsDocument, { filter }, askAll);
  const counts = useCounts(page);
  usePageInfo({
    title: text('explorer.commitments.title'),
    asked: { document: CommitmentsDocument, variables: { filter } },
    table: tableOf(page),
  });
  const { text: named, dueFrom, dueTo } = filter;
  const limits = [
    ...(named ? [text('explorer.commitments.named', { text: named })] : []),
    ...LIMITS.flatMap(({ name, dimension }) => {
      const value = page.parameter(name);
      return value ? [counts[dimension]?.find(({ id }) => id === value)?.label ?? value] : [];
    }),
    ...(dueFrom || dueTo ? [text('explorer.commitments.dueLimit', { from: dueFrom ?? '…', to: dueTo ?? '…' })] : []),
  ].join(', ');
  return (
    <>
      <CommitmentsForm counts={counts} />
      <Answered of={answer}>
        {({ commitments }) => commitments && <Commitments list={commitments} limits={limits} />}
      </Answered>
    </>
  );
}

function Commitments({ list, limits }: { list: List; limits: string }) {
  const day = useDay();
  const notes = new Notes();
  const { nodes, totalCount, unknown } = list;
  const { toCome, past, unknown: undated } = byDue(nodes, day);
  const parts = [
    ['toCome', toCome],
    ['past', past],
    ['undated', undated],
  ] as const;
  return (
    <>
      <AnswerHeading
        heading={text('explorer.commitments.heading', { count: totalCount, limits: limits || 'none' })}
        lead={totalCount > 0 && <Lead nodes={nodes} isWhole={totalCount === nodes.length} />}
      />
      <NotOnRecord unknown={unknown} count={totalCount} />
      {parts.map(
        ([part, commitments]) =>
          commitments.length > 0 && (
            <Section key={part} heading={text(`explorer.commitments.${part}`, { count: commitments.length })}>
              <CommitmentTable
                name={text(`explorer.commitments.${part}`, { count: commitments.length })}
                commitments={commitments}
                notes={notes}
              />
            </Section>
          ),
      )}
      {totalCount > nodes.length && (
        <p class="soft">{text('explorer.commitments.more', { count: totalCount - nodes.length })}</p>
      )}
      <SourceList notes={notes} />
    </>
  );
}

/** How many are of each status, of those that are listed. */
function Lead({ nodes, isWhole }: { nodes: List['nodes']; isWhole: boolean }) {
  const counts = STATUSES.flatMap((status) => {
    const count = nodes.filter((node) => node.status === status).length;
    return count > 0 ? [text(`explorer.commitments.count.${status}`, { count })] : [];
  });
  return (
    <>
      {text(isWhole ? 'explorer.commitments.lead' : 'explorer.commitments.leadOfListed', {
        counts: formatList(counts),
        listed: nodes.length,
      })}
    </>
  );
}
