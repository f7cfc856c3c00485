import { Link, LinkItem } from '../frame/link';
import type { CountryOrganisationsQuery } from '../graphql/graphql';
import { formatDate } from '../language/format';
import { label, text, type TextKey } from '../language/text';
import { MarkedLink } from '../parts/seat';
import { NoteNumbers, type Notes } from '../parts/sources';
import { More } from '../parts/organisations';
import type { CountryNode } from './country-answer';

type Actor = NonNullable<CountryOrganisationsQuery['actors']>['nodes'][number];

/** The kinds of public bodies; a government ministry has the kind of a government. */
export const AUTHORITIES: readonly string[] = ['GOVERNMENT', 'PARLIAMENT', 'REGULATOR', 'LAW_ENFORCEMENT'];

/** True for a current member; a former member keeps the kind. */
export const isMember = (actor: Actor) => 'isMember' in actor && actor.isMember;

const PARTS: readonly { heading: TextKey; has: (actor: Actor) => boolean }[] = [
  { heading: 'explorer.place.membersThere', has: isMember },
  { heading: 'explorer.place.authorities', has: ({ kind }) => AUTHORITIES.includes(kind) },
  { heading: 'explorer.place.signatories', has: (actor) => 'code' in actor && actor.code !== null },
];

interface OrganisationsProps {
  country: CountryNode;
  data: CountryOrganisationsQuery;
  notes: Notes;
}

/** The organisations of a country: members, authorities, signatories of The Code, and others. */
export function Organisations({ country, data: { actors }, notes }: OrganisationsProps) {
  if (!actors) return null;
  const others = actors.nodes.filter((actor) => !PARTS.some(({ has }) => has(actor)));
  const missing = actors.totalCount - actors.nodes.length;
  return (
    <>
      <div class="parts">
        {PARTS.map(({ heading, has }) => (
          <ActorList key={heading} heading={heading} actors={actors.nodes.filter(has)} notes={notes} />
        ))}
        {others.length + missing > 0 && (
          <ActorList heading="explorer.place.others" actors={others} missing={missing} notes={notes} />
        )}
      </div>
      <p>
        <Link to="/organisations" parameters={{ country: country.id }}>
          {text('explorer.place.allOrganisations', { count: actors.totalCount, name: country.said })}
        </Link>
      </p>
    </>
  );
}

interface ActorListProps {
  heading: TextKey;
  actors: readonly Actor[];
  /** The number of rows that the list omits. */
  missing?: number;
  notes: Notes;
}

function ActorList({ heading, actors, missing = 0, notes }: ActorListProps) {
  return (
    <section aria-label={text(heading)}>
      <h3>{text(heading)}</h3>
      {actors.length === 0 && <p class="small soft">{text('explorer.place.nobody')}</p>}
      <ul class="plain entries">
        {actors.map((actor) => (
          <li key={actor.id}>
            <MarkedLink node={actor} /> <span class="soft">{describe(actor)}</span>
            <NoteNumbers notes={notes} of={actor.evidence.slice(0, 1)} />
          </li>
        ))}
        <More count={missing} />
      </ul>
    </section>
  );
}

/** Returns when a member joined, the progress of a signatory with The Code, else the kind. */
function describe(actor: Actor): string {
  if ('joinedOn' in actor) {
    return actor.joinedOn
      ? text('explorer.place.joined', { date: formatDate(actor.joinedOn) })
      : label('KIND', actor.kind);
  }
  if ('code' in actor && actor.code) {
    const { signedOn, metCount } = actor.code;
    return text('explorer.place.criteria', {
      date: signedOn ? formatDate(signedOn) : '',
      isDated: signedOn ? 'yes' : 'no',
      count: metCount ?? 0,
      isKnown: metCount === null ? 'no' : 'yes',
    });
  }
  return label('KIND', actor.kind);
}

interface ReachGovernmentProps {
  country: CountryNode;
  organisations: CountryOrganisationsQuery | undefined;
}

const STARTS = 3;

/** The government of a country, the paths to it from members there, and the gaps of coverage. */
export function ReachGovernment({ country: { government, region }, organisations }: ReachGovernmentProps) {
  const members = (organisations?.actors?.nodes ?? []).filter(isMember).slice(0, STARTS);
  return (
    <section>
      <h2>{text('explorer.place.reach')}</h2>
      {government ? (
        <>
          <p>
            <MarkedLink node={government} />
          </p>
          <ul class="plain">
            {members.map(({ id, name }) => (
              <LinkItem key={id} to="/routes" parameters={{ from: id, to: government.id }}>
                {text('explorer.place.routeFrom', { from: name })}
              </LinkItem>
            ))}
            <LinkItem to="/routes" parameters={{ to: government.id }}>
              {text('explorer.place.routeTo')}
            </LinkItem>
          </ul>
        </>
      ) : (
        <p>{text('explorer.place.noGovernment')}</p>
      )}
      {region && (
        <p>
          <Link to="/coverage" parameters={{ region: region.id, group: 'GOVERNMENT' }}>
            {text('explorer.place.gaps', { region: region.said })}
          </Link>
        </p>
      )}
    </section>
  );
}
