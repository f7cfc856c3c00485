import { useAnswer } from '../data/use-answer';
import { Link } from '../frame/link';
import { usePageInfo } from '../frame/page-info';
import {
  CountryAboutDocument,
  CountryOrganisationsDocument,
  CountryRecordsDocument,
  CountryScorecardDocument,
} from '../graphql/graphql';
import { text } from '../language/text';
import { Section } from '../parts/answer';
import { InitiativeList } from '../parts/initiatives';
import { Notes, SourceList } from '../parts/sources';
import { Answered } from '../parts/states';
import { NotOnRecord } from './not-on-record';
import { Commitments } from './commitments';
import type { CountryNode } from './country-node';
import { CountryAnswer } from './country-answer';
import { CountryValues } from './country-values';
import { NamedNodes } from './named-nodes';
import { Opportunities } from './opportunities';
import { Organisations, ReachGovernment } from './organisations-there';
import { PlaceTrail } from './place-trail';
import { Scorecard } from './scorecard';
import { Treaties } from './treaties';
import { CountryUnknown } from './country-unknown';

interface CountryPageProps {
  /** ISO 3166-1 alpha-3. */
  id: string;
}

/** What is known of a country: objective by objective, who is there, what it is bound by and promised, and what no source says. */
export function CountryPage({ id }: CountryPageProps) {
  const about = useAnswer(CountryAboutDocument, { id });
  const country = about.data?.node && 'government' in about.data.node ? about.data.node : null;
  usePageInfo({
    title: country?.name ?? id,
    asked: { document: CountryScorecardDocument, variables: { id } },
    table: `/export/scorecards${country?.region ? `?regions=${country.region.id}` : ''}`,
  });
  return <Answered of={about}>{() => (country ? <Country country={country} /> : <NotOnRecord />)}</Answered>;
}

function Country({ country }: { country: CountryNode }) {
  const variables = { id: country.id };
  const scorecard = useAnswer(CountryScorecardDocument, variables);
  const organisations = useAnswer(CountryOrganisationsDocument, variables);
  const records = useAnswer(CountryRecordsDocument, variables);
  const notes = new Notes();
  return (
    <>
      <PlaceTrail kind="explorer.type.Country" regions={country.regions} />
      <CountryAnswer country={country} scorecard={scorecard.data} records={records.data} />
      <div class="columns">
        <div>
          <Section heading={text('explorer.place.objectives')} beside={text('explorer.place.notZero')}>
            <Answered of={scorecard} waiting={text('explorer.place.scorecardWaiting')}>
              {(data) => (
                <Scorecard data={data} records={records.data} organisations={organisations.data} notes={notes} />
              )}
            </Answered>
          </Section>
        </div>
        <aside>
          <ReachGovernment country={country} organisations={organisations.data} />
          <CountryUnknown records={records.data} organisations={organisations.data} />
          {country.regionalBodies.length > 0 && (
            <section>
              <h2>{text('explorer.place.belongsTo')}</h2>
              <NamedNodes nodes={country.regionalBodies} />
            </section>
          )}
        </aside>
      </div>
      <Section heading={text('explorer.place.whoIsThere')}>
        <Answered of={organisations}>
          {(data) => <Organisations country={country} data={data} notes={notes} />}
        </Answered>
      </Section>
      <Answered of={records}>
        {({ node, treaties, partnerships, actions }) =>
          node &&
          'instruments' in node && (
            <>
              <Section heading={text('explorer.place.treaties')}>
                <Treaties known={node.instruments} all={treaties} country={country.name} notes={notes} />
              </Section>
              <Section heading={text('explorer.place.programmes')}>
                {partnerships && partnerships.totalCount > 0 && <InitiativeList list={partnerships} notes={notes} />}
                {actions && actions.totalCount > 0 && <InitiativeList list={actions} notes={notes} />}
                {!partnerships?.totalCount && !actions?.totalCount && <p>{text('explorer.place.noProgramme')}</p>}
              </Section>
              <Section heading={text('explorer.place.opportunities')}>
                <Opportunities opportunities={node.opportunities} notes={notes} />
              </Section>
              <Section
                heading={text('explorer.place.commitments')}
                beside={
                  <Link to="/commitments" parameters={{ country: country.id }}>
                    {text('explorer.place.allCommitments')}
                  </Link>
                }
              >
                <Commitments list={node.commitments} notes={notes} />
              </Section>
              <Section heading={text('explorer.place.values')}>
                <CountryValues values={node.values ?? []} notes={notes} />
              </Section>
              {node.priorities.length > 0 && (
                <Section heading={text('explorer.place.priorities')}>
                  <NamedNodes nodes={node.priorities.map(({ to }) => to)} />
                </Section>
              )}
              {node.targetedBy.length > 0 && (
                <Section heading={text('explorer.place.targetedBy')}>
                  <NamedNodes nodes={node.targetedBy} />
                </Section>
              )}
            </>
          )
        }
      </Answered>
      <SourceList notes={notes} />
    </>
  );
}
