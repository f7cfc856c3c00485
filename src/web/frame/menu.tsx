import type { ComponentChildren } from 'preact';
import { text, type TextKey } from '../language/text';
import { useNarrow } from '../parts/use-narrow';
import { Drop } from './drop';
import { Link } from './link';
import { usePage } from './location';
import type { QueryParameters } from './query';

interface Entry {
  to: string;
  parameters?: QueryParameters;
  name: TextKey;
  /** The subject of the page, where its name does not contain it. */
  note?: TextKey;
}

interface Group {
  name: TextKey;
  entries: readonly Entry[];
}

const MENU: readonly Group[] = [
  {
    name: 'explorer.menu.find',
    entries: [
      { to: '/network', name: 'explorer.menu.network' },
      { to: '/routes', name: 'explorer.menu.paths', note: 'explorer.menu.pathsNote' },
      { to: '/convene', name: 'explorer.menu.convene' },
      { to: '/stakeholders', name: 'explorer.menu.stakeholders' },
      { to: '/map', name: 'explorer.world.title' },
    ],
  },
  {
    name: 'explorer.menu.organisations',
    entries: [
      { to: '/organisations', name: 'explorer.menu.allOrganisations' },
      { to: '/organisations', parameters: { kind: 'MEMBER' }, name: 'explorer.menu.members' },
      { to: '/code', name: 'explorer.menu.code', note: 'explorer.menu.codeNote' },
      { to: '/countries', name: 'explorer.places.title' },
      { to: '/duplicates', name: 'explorer.duplicates.title' },
    ],
  },
  {
    name: 'explorer.menu.partnerships',
    entries: [
      { to: '/partnerships', name: 'explorer.menu.allPartnerships' },
      { to: '/coverage', name: 'explorer.menu.coverage', note: 'explorer.menu.coverageNote' },
      { to: '/actions', name: 'explorer.actions.title' },
      { to: '/funding', name: 'explorer.funding.title' },
      { to: '/plans', name: 'explorer.plans.title' },
      { to: '/indicators', name: 'explorer.menu.indicators' },
    ],
  },
  {
    name: 'explorer.menu.followUp',
    entries: [
      { to: '/', name: 'explorer.menu.desk' },
      { to: '/check', name: 'explorer.menu.check' },
      { to: '/calendar', name: 'explorer.menu.calendar' },
      { to: '/commitments', name: 'explorer.menu.commitments' },
      { to: '/pictures', name: 'explorer.menu.pictures' },
    ],
  },
  {
    name: 'explorer.menu.record',
    entries: [
      { to: '/record/tie', name: 'explorer.menu.recordTie' },
      { to: '/record/meeting', name: 'explorer.menu.recordMeeting' },
      { to: '/record/commitment', name: 'explorer.menu.recordCommitment' },
      { to: '/import', name: 'explorer.menu.import' },
      { to: '/record', name: 'explorer.menu.recordOther' },
      { to: '/changes', name: 'explorer.menu.changes' },
    ],
  },
];
const ENTRIES = MENU.flatMap(({ entries }) => entries);

/** The pages in five groups, each opened by a button; on a narrow screen one opens everything. */
export function Menu({ children }: { children: ComponentChildren }) {
  const current = useCurrent();
  const isNarrow = useNarrow('menu');
  return (
    <nav aria-label={text('explorer.menu.main')}>
      {isNarrow ? (
        <Drop name={text('explorer.menu.menu')} class="whole-menu">
          {MENU.map((group) => (
            <section key={group.name}>
              <h2>{text(group.name)}</h2>
              <Entries of={group} current={current} />
            </section>
          ))}
          {children}
        </Drop>
      ) : (
        <ul class="plain">
          {MENU.map((group) => (
            <li key={group.name}>
              <Drop name={text(group.name)} isCurrent={current !== undefined && group.entries.includes(current)}>
                <Entries of={group} current={current} />
              </Drop>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

function Entries({ of: { entries }, current }: { of: Group; current: Entry | undefined }) {
  return (
    <ul class="plain">
      {entries.map((entry) => (
        <li key={entry.name}>
          <Link to={entry.to} parameters={entry.parameters} aria-current={entry === current ? 'page' : undefined}>
            {text(entry.name)} {entry.note && <small>{text(entry.note)}</small>}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Returns the entry that matches the longest part of the address of the page. */
function useCurrent(): Entry | undefined {
  const page = usePage();
  const fitting = ENTRIES.filter(
    ({ to, parameters = {} }) =>
      (to === page.path || (to !== '/' && page.path.startsWith(`${to}/`))) &&
      Object.entries(parameters).every(([name, value]) => page.parameter(name) === value),
  );
  const lengthOf = ({ to, parameters }: Entry) => to.length + (parameters ? 1 : 0);
  return fitting.sort((a, b) => lengthOf(b) - lengthOf(a))[0];
}
