import { useAnswer } from '../data/use-answer';
import { fieldText } from '../frame/form';
import { NodeLink } from '../frame/link';
import { type Page, usePage } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import {
  OrganisationsDocument,
  type OrganisationsQuery,
  type ActorFilter,
  type ActorKind,
  OrganisationCountsDocument,
  type StakeholderGroup,
  type TallyDimension,
  type TallyFilter,
} from '../graphql/graphql';
import { formatNumber } from '../language/format';
import { label, text } from '../language/text';
import { includedParts, NotOnRecord } from '../parts/not-on-record';
import { Answered, AnswerHeading, Section, Unknown } from '../parts/states';
import { NodeMark } from '../parts/seat';

/** The limits of the list, by their name in the address. */
const LIMITS = [
  { name: 'kind', dimension: 'KIND', field: 'kinds' },
  { name: 'group', dimension: 'GROUP', field: 'groups' },
  { name: 'region', dimension: 'REGION', field: 'regions' },
  { name: 'country', dimension: 'COUNTRY', field: 'countries' },
] as const satisfies readonly { name: string; dimension: TallyDimension; field: keyof ActorFilter }[];

type Dimension = (typeof LIMITS)[number]['dimension'];

/** A value of a limit, with how many organisations are left when it is chosen. */
interface Counted {
  id: string;
  label: string;
  count: number;
}

/** Without the limit whose values are counted. */
function limitsOf(
  page: Page,
  without?: Dimension,
): Pick<TallyFilter & ActorFilter, 'kinds' | 'groups' | 'regions' | 'countries'> {
  const valuesOf = (name: string, dimension: Dimension) =>
    dimension !== without && page.parameter(name) ? [page.parameter(name)] : undefined;
  return {
    kinds: valuesOf('kind', 'KIND') as ActorKind[] | undefined,
    groups: valuesOf('group', 'GROUP') as StakeholderGroup[] | undefined,
    regions: valuesOf('region', 'REGION'),
    countries: valuesOf('country', 'COUNTRY'),
  };
}

/** The filter that an address asks for. */
function filterOf(page: Page): ActorFilter {
  return { ...limitsOf(page), text: page.parameter('text') || undefined, includeUnknown: includedParts(page) };
}

/** The table of the same organisations. */
function tableOf(page: Page): string {
  const parameters = new URLSearchParams();
  const { text, includeUnknown, ...lists } = filterOf(page);
  if (text) parameters.set('text', text);
  if (includeUnknown) parameters.set('includeUnknown', includeUnknown.join(','));
  for (const { field } of LIMITS) {
    const values = lists[field];
    if (values) parameters.set(field, values.join(','));
  }
  return `/export/actors?${parameters.toString()}`;
}

/** How many organisations each value of each limit would leave. A name is not counted by: with one, there are no counts. */
function useCounts(page: Page): Partial<Record<Dimension, Counted[]>> {
  const counts: Partial<Record<Dimension, Counted[]>> = {};
  for (const { dimension } of LIMITS) {
    // The limits are always the same ones in the same order.
    const answer = useAnswer(OrganisationCountsDocument, { by: dimension, filter: limitsOf(page, dimension) });
    const rows = answer.data?.tally?.flatMap(({ count, keys: [key] }) =>
      key?.id ? [{ id: key.id, label: key.label, count }] : [],
    );
    if (rows) counts[dimension] = rows.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
  }
  return counts;
}

type Organisations = NonNullable<OrganisationsQuery['actors']>;

const PAGE = 50;

/** The organisations on record that fit some limits, with how many each value of a limit would leave. */
export function OrganisationsPage() {
  const page = usePage();
  const filter = filterOf(page);
  const after = page.parameter('after') || null;
  const answer = useAnswer(OrganisationsDocument, { filter, after });
  const counts = useCounts(page);
  usePageInfo({
    title: text('explorer.organisations.title'),
    asked: { document: OrganisationsDocument, variables: { filter, after } },
    table: tableOf(page),
  });
  const named = page.parameter('text');
  const limits = [
    ...(named ? [text('explorer.organisations.named', { text: named })] : []),
    ...LIMITS.flatMap(({ name, dimension }) => {
      const value = page.parameter(name);
      const found = counts[dimension]?.find((one) => one.id === value);
      return value ? [found?.label ?? label(dimension === 'KIND' ? 'KIND' : 'GROUP', value)] : [];
    }),
  ].join(', ');
  return (
    <>
      <OrganisationsForm counts={counts} />
      <Answered of={answer}>
        {({ actors }) =>
          actors && (
            <>
              <AnswerHeading
                heading={text('explorer.organisations.heading', {
                  count: actors.totalCount,
                  limits: limits || 'none',
                })}
                lead={text('explorer.organisations.lead')}
              />
              <NotOnRecord unknown={actors.unknown} count={actors.totalCount} />
              {actors.totalCount > 0 && <List actors={actors} />}
            </>
          )
        }
      </Answered>
    </>
  );
}

function List({ actors }: { actors: Organisations }) {
  const page = usePage();
  const { nodes, pageInfo, totalCount } = actors;
  return (
    <Section heading={text('explorer.organisations.list')}>
      <table class="rows">
        <thead>
          <tr>
            <th scope="col">{text('explorer.organisations.name')}</th>
            <th scope="col">{text('explorer.organisations.kind')}</th>
            <th scope="col">{text('explorer.organisations.group')}</th>
            <th scope="col">{text('explorer.organisations.country')}</th>
            <th scope="col">{text('explorer.organisations.region')}</th>
            <th scope="col">{text('explorer.organisations.ties')}</th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((actor) => (
            <tr key={actor.id}>
              <td>
                <NodeMark node={actor} /> <NodeLink node={actor} />
              </td>
              <td data-label={text('explorer.organisations.kind')}>{label('KIND', actor.kind)}</td>
              <td data-label={text('explorer.organisations.group')}>{label('GROUP', actor.group)}</td>
              <td data-label={text('explorer.organisations.country')}>
                {actor.country ? <NodeLink node={actor.country} /> : <Unknown />}
              </td>
              <td data-label={text('explorer.organisations.region')}>
                {actor.country?.region ? <NodeLink node={actor.country.region} /> : <Unknown />}
              </td>
              <td data-label={text('explorer.organisations.ties')}>
                {formatNumber(actor.ties.totalCount)}{' '}
                <small>{text('explorer.organisations.unconfirmed', { count: actor.unconfirmed })}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="buttons no-print">
        {page.parameter('after') && (
          <a href={page.with({ after: undefined })}>{text('explorer.organisations.first')}</a>
        )}
        {pageInfo.hasNextPage && (
          <a class="button" href={page.with({ after: pageInfo.endCursor ?? undefined })}>
            {text('explorer.organisations.next', { count: Math.min(PAGE, totalCount - nodes.length) })}
          </a>
        )}
      </p>
    </Section>
  );
}

/** The limits of the list of organisations. A change of one holds at once. */
function OrganisationsForm({ counts }: { counts: ReturnType<typeof useCounts> }) {
  const page = usePage();
  const named = page.parameter('text');
  const isLimited = Boolean(named) || LIMITS.some(({ name }) => page.parameter(name));
  const set = (changes: Record<string, string | undefined>) =>
    page.go(page.with({ ...changes, after: undefined }), { keepFocus: true });
  return (
    <form
      class="question organisations-form"
      aria-label={text('explorer.organisations.form')}
      onSubmit={(event) => {
        event.preventDefault();
        set({ text: fieldText(event.currentTarget, 'text') || undefined });
      }}
    >
      <label>
        <span>{text('explorer.organisations.text')}</span>
        <input type="search" name="text" key={named} defaultValue={named} />
      </label>
      {LIMITS.map(({ name, dimension }) => {
        const chosen = page.parameter(name);
        const values = counts[dimension] ?? [];
        return (
          <label key={name}>
            <span>{text(`explorer.organisations.${name}`)}</span>
            <select value={chosen} onChange={({ currentTarget: { value } }) => set({ [name]: value || undefined })}>
              <option value="">
                {text(name === 'country' ? 'explorer.organisations.allCountries' : 'explorer.organisations.all')}
              </option>
              {chosen && !values.some(({ id }) => id === chosen) && <option value={chosen}>{chosen}</option>}
              {values.map(({ id, label, count }) => (
                <option key={id} value={id}>
                  {named ? label : text('explorer.organisations.option', { name: label, count: formatNumber(count) })}
                </option>
              ))}
            </select>
          </label>
        );
      })}
      <button>{text('explorer.organisations.apply')}</button>
      {isLimited && <a href={page.to('/organisations')}>{text('explorer.organisations.clear')}</a>}
    </form>
  );
}
