import type { ComponentChildren } from 'preact';
import { Link, NodeLink } from '../frame/link';
import { formatDate } from '../language/format';
import { label, text } from '../language/text';
import { Section, Unknown } from '../parts/states';
import { Status } from '../parts/marks';
import { Seat } from '../parts/seat';
import { NameList, Website } from '../parts/names';
import { NoteNumbers, type Notes } from '../parts/sources';
import { languagesWithoutName, membershipOf, type Organisation } from './organisation-facts';

interface WhatItIsProps {
  organisation: Organisation;
  notes: Notes;
}

/** Who an organisation is, where, what it is called in both languages, what it works for and what it has promised. */
export function WhatItIs({ organisation, notes }: WhatItIsProps) {
  const { group, kind, country, website, note, evidence, rosters, targetedBy } = organisation;
  const region = country?.region ?? ('seatBlock' in organisation ? organisation.seatBlock : null);
  return (
    <Section heading={text('explorer.organisation.facts')}>
      <dl class="facts">
        <Fact term={text('explorer.filter.group')}>
          <Seat group={group} /> {label('GROUP', group)}
          {!('membership' in organisation) && `, ${label('KIND', kind)}`}{' '}
          <NoteNumbers notes={notes} sources={evidence.map(({ source }) => source)} />
        </Fact>
        <Fact term={text('explorer.organisation.place')}>
          {country ? <NodeLink node={country} /> : <Unknown />}
          {region && (
            <>
              , <NodeLink node={region} />
            </>
          )}
        </Fact>
        <Fact term={text('explorer.organisation.names')}>
          <Names organisation={organisation} />
        </Fact>
        <Fact term={text('explorer.organisation.website')}>
          <Website address={website} />
        </Fact>
        {'membership' in organisation && (
          <Fact term={text('explorer.organisation.membership')}>
            {text('explorer.organisation.member', {
              membership: membershipOf(organisation),
              coalition: organisation.coalition ? 'yes' : 'no',
              since: organisation.joined ? formatDate(organisation.joined) : 'none',
              until: organisation.left ? formatDate(organisation.left) : 'none',
            })}
          </Fact>
        )}
        {'sector' in organisation && <CompanyFacts company={organisation} />}
        {'memberStates' in organisation && (
          <Fact term={text('explorer.organisation.memberStates')}>
            {organisation.memberStates.totalCount === 0 ? (
              <Unknown />
            ) : (
              <Links nodes={organisation.memberStates.nodes} />
            )}
          </Fact>
        )}
        {rosters.length > 0 && (
          <Fact term={text('explorer.organisation.rosters')}>
            {rosters.map((roster) => (
              <p key={roster.of}>
                {roster.text} <NoteNumbers notes={notes} sources={roster.evidence.map(({ source }) => source)} />
              </p>
            ))}
          </Fact>
        )}
        <Pursues organisation={organisation} />
        <Commitments organisation={organisation} />
        <Positions organisation={organisation} />
        {targetedBy.length > 0 && (
          <Fact term={text('explorer.organisation.targetedBy')}>
            <Links nodes={targetedBy} />
          </Fact>
        )}
        {note && <Fact term={text('explorer.organisation.note')}>{note}</Fact>}
      </dl>
    </Section>
  );
}

function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Links({ nodes }: { nodes: readonly { __typename: string; id: string; name?: string }[] }) {
  return (
    <>
      {nodes.map((node, index) => (
        <span key={node.id}>
          {index > 0 && ', '}
          <NodeLink node={node} />
        </span>
      ))}
    </>
  );
}

function Names({ organisation }: { organisation: Organisation }) {
  return (
    <NameList names={organisation.names}>
      {languagesWithoutName(organisation).map((lang) => (
        <li key={lang}>
          <span class="soft">{text('explorer.organisation.noName', { lang })}</span> <Unknown />
        </li>
      ))}
    </NameList>
  );
}

function CompanyFacts({ company }: { company: Extract<Organisation, { sector: string | null }> }) {
  const { id, sector, code } = company;
  return (
    <>
      <Fact term={text('explorer.organisation.sector')}>
        {sector ? label('SECTOR', sector).replaceAll('_', ' ') : <Unknown />}
      </Fact>
      <Fact term={text('explorer.organisation.code')}>
        {code
          ? text('explorer.organisation.signed', {
              signed: code.signed ? formatDate(code.signed) : 'none',
              met: code.metCount ?? 'none',
            })
          : text('explorer.organisation.notSigned')}{' '}
        {code && (
          <Link to={`/code/${encodeURIComponent(id)}`} class="no-print">
            {text('explorer.code.whoLink')}
          </Link>
        )}
      </Fact>
    </>
  );
}

function Pursues({ organisation: { pursues } }: { organisation: Organisation }) {
  return (
    <Fact term={text('explorer.organisation.pursues')}>
      {pursues.length === 0 ? (
        <span class="soft">{text('explorer.organisation.noObjective')}</span>
      ) : (
        <ul class="plain">
          {pursues.map(({ id, to, status, confirmed }) => (
            <li key={id}>
              <NodeLink node={to} />{' '}
              <span class="soft">
                <Status status={status} />,{' '}
                {confirmed
                  ? text('explorer.organisation.confirmed', { date: formatDate(confirmed) })
                  : text('explorer.common.undated')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Fact>
  );
}

function Commitments({ organisation: { commitments } }: { organisation: Organisation }) {
  return (
    <Fact term={text('explorer.organisation.commitments')}>
      {commitments.totalCount === 0 ? (
        <span class="soft">{text('explorer.organisation.noCommitment')}</span>
      ) : (
        <ul class="plain">
          {commitments.nodes.map((commitment) => (
            <li key={commitment.id}>
              <NodeLink node={commitment} />{' '}
              <span class="soft">
                {label('STATUS', commitment.status)}
                {commitment.due && `, ${text('explorer.common.dueOn', { date: formatDate(commitment.due) })}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Fact>
  );
}

function Positions({ organisation: { positions } }: { organisation: Organisation }) {
  return (
    <Fact term={text('explorer.organisation.positions')}>
      {positions.length === 0 ? (
        <span class="soft">{text('explorer.organisation.noPosition')}</span>
      ) : (
        <ul class="plain">
          {positions.map(({ about, stance, tie }) => (
            <li key={tie.id}>
              <NodeLink node={about} />{' '}
              <span class="soft">
                {label('STANCE', stance)}
                {tie.confirmed && `, ${formatDate(tie.confirmed)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Fact>
  );
}
