import type { ComponentChildren } from 'preact';
import { Link, type NamedNode, NodeLink, NodeLinks } from '../frame/link';
import { formatDate } from '../language/format';
import { label, text, type TextKey } from '../language/text';
import { FactList } from '../parts/facts';
import { Status } from '../parts/marks';
import { EnglishNote, NameList, Website } from '../parts/names';
import { Seat } from '../parts/seat';
import { NoteNumbers, type Notes } from '../parts/sources';
import { Section, Unknown } from '../parts/states';
import { languagesWithoutName, membershipOf, type Organisation } from './organisation-facts';

interface OrganisationSummaryProps {
  organisation: Organisation;
  notes: Notes;
}

/** An organisation with its place, names, objectives and commitments. */
export function OrganisationSummary({ organisation, notes }: OrganisationSummaryProps) {
  const { group, kind, country, website, note, evidence, rosters, targetedBy } = organisation;
  const { pursues, commitments, positions } = organisation;
  const region = country?.region ?? ('seatBlock' in organisation ? organisation.seatBlock : null);
  const states = 'memberStates' in organisation && organisation.memberStates.nodes;
  return (
    <Section heading={text('explorer.organisation.facts')}>
      <FactList
        facts={[
          [
            'explorer.filter.group',
            <>
              <Seat group={group} /> {label('GROUP', group)}
              {!('membership' in organisation) && `, ${label('KIND', kind)}`}{' '}
              <NoteNumbers notes={notes} of={evidence} />
            </>,
          ],
          [
            'explorer.organisation.place',
            <>
              {country ? <NodeLink node={country} /> : <Unknown />}
              {region && ', '}
              {region && <NodeLink node={region} />}
            </>,
          ],
          [
            'explorer.organisation.names',
            <NameList names={organisation.names}>
              {languagesWithoutName(organisation).map((lang) => (
                <li key={lang}>
                  <span class="soft">{text('explorer.organisation.noName', { lang })}</span> <Unknown />
                </li>
              ))}
            </NameList>,
          ],
          ['explorer.organisation.website', <Website address={website} />],
          'membership' in organisation && ['explorer.organisation.membership', membershipText(organisation)],
          'sector' in organisation && ['explorer.organisation.sector', sectorOf(organisation)],
          'sector' in organisation && ['explorer.organisation.code', <CodeText of={organisation} />],
          states && [
            'explorer.organisation.memberStates',
            states.length > 0 ? <NodeLinks nodes={states} /> : <Unknown />,
          ],
          rosters.length > 0 && [
            'explorer.organisation.rosters',
            rosters.map((roster) => (
              <p key={roster.of}>
                {roster.text} <NoteNumbers notes={notes} of={roster.evidence} />
              </p>
            )),
          ],
          [
            'explorer.organisation.pursues',
            <Entries
              none="explorer.organisation.noObjective"
              entries={pursues.map(({ to: node, lastConfirmedOn, ...tie }) => ({
                node,
                state: <Status of={tie} />,
                date: lastConfirmedOn
                  ? text('explorer.organisation.confirmed', { date: formatDate(lastConfirmedOn) })
                  : text('explorer.common.undated'),
              }))}
            />,
          ],
          [
            'explorer.organisation.commitments',
            <Entries
              none="explorer.organisation.noCommitment"
              entries={commitments.nodes.map((node) => ({
                node,
                state: label('STATUS', node.status),
                date: node.dueOn && text('explorer.common.dueOn', { date: formatDate(node.dueOn) }),
              }))}
            />,
          ],
          [
            'explorer.organisation.positions',
            <Entries
              none="explorer.organisation.noPosition"
              entries={positions.map(({ about: node, stance, isFromCampaign, tie: { lastConfirmedOn } }) => ({
                node,
                state: `${label('STANCE', stance)}${isFromCampaign ? `, ${text('explorer.common.fromCampaign')}` : ''}`,
                date: lastConfirmedOn && formatDate(lastConfirmedOn),
              }))}
            />,
          ],
          targetedBy.length > 0 && ['explorer.organisation.targetedBy', <NodeLinks nodes={targetedBy} />],
          note && ['explorer.organisation.note', <EnglishNote>{note}</EnglishNote>],
        ]}
      />
    </Section>
  );
}

function membershipText(member: Extract<Organisation, { membership: unknown }>): string {
  return text('explorer.organisation.member', {
    membership: membershipOf(member),
    coalition: member.isCoalition ? 'yes' : 'no',
    since: member.joinedOn ? formatDate(member.joinedOn) : 'none',
    until: member.leftOn ? formatDate(member.leftOn) : 'none',
  });
}

type Company = Extract<Organisation, { sector: string | null }>;

function sectorOf({ sector }: Company): ComponentChildren {
  return sector ? label('SECTOR', sector).replaceAll('_', ' ') : <Unknown />;
}

/** The day on which a company signed The Code, and its progress. */
function CodeText({ of: { id, code } }: { of: Company }) {
  if (!code) return <>{text('explorer.organisation.notSigned')} </>;
  return (
    <>
      {text('explorer.organisation.signed', {
        signed: code.signedOn ? formatDate(code.signedOn) : 'none',
        met: code.metCount ?? 'none',
      })}{' '}
      <Link to={`/code/${encodeURIComponent(id)}`} class="no-print">
        {text('explorer.code.whoLink')}
      </Link>
    </>
  );
}

interface EntriesProps {
  entries: readonly { node: NamedNode; state: ComponentChildren; date: string | null }[];
  /** The text of an empty list. */
  none: TextKey;
}

/** Nodes with the status and date of the tie to the organisation. */
function Entries({ entries, none }: EntriesProps) {
  if (entries.length === 0) return <span class="soft">{text(none)}</span>;
  return (
    <ul class="plain">
      {entries.map(({ node, state, date }, index) => (
        <li key={index}>
          <NodeLink node={node} />{' '}
          <span class="soft">
            {state}
            {date && `, ${date}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
