import type { ComponentChildren } from 'preact';
import { NodeLink } from '../frame/link';
import { formatDate } from '../language/format';
import { label, text } from '../language/text';
import { Section } from '../parts/answer';
import { NoteNumbers, type Notes } from '../parts/sources';
import { UnknownList } from '../parts/unknown-list';
import { NodeList } from '../record/node-list';
import { newestEvidence } from '../parts/evidence';
import { spanText } from './span-text';
import type { PartnershipNode } from './table';

/** What is known of a partnership beside its seats, and what no source says. */
export function About({ of: node, notes }: { of: PartnershipNode; notes: Notes }) {
  const { partnershipKind, holds, since, until, actor, objectives, countries, manifestations, evidence } = node;
  const newest = newestEvidence(evidence);
  return (
    <Section heading={text('explorer.partnership.about')}>
      <dl class="facts">
        <Fact name="kind">{label('KIND', partnershipKind)}</Fact>
        <Fact name="since">{spanText(holds, since, until)}</Fact>
        {actor && (
          <Fact name="actor">
            <NodeLink node={actor} />
          </Fact>
        )}
        <Fact name="objectives">
          <NodeList nodes={objectives} />
        </Fact>
        <Fact name="countries">
          <NodeList nodes={countries} />
        </Fact>
        <Fact name="forms">
          <NodeList nodes={manifestations} />
        </Fact>
        {node.outcome && <Fact name="outcome">{node.outcome}</Fact>}
        {node.note && <Fact name="note">{node.note}</Fact>}
        <Fact name="sourcesOfRecord">
          {newest ? formatDate(newest) : text('explorer.undated')}
          <NoteNumbers notes={notes} sources={evidence.map(({ source }) => source)} />
        </Fact>
      </dl>
      <UnknownList unknown={node.unknown} />
    </Section>
  );
}

type FactName =
  'kind' | 'since' | 'actor' | 'objectives' | 'countries' | 'forms' | 'outcome' | 'note' | 'sourcesOfRecord';

function Fact({ name, children }: { name: FactName; children: ComponentChildren }) {
  return (
    <>
      <dt>{text(`explorer.partnership.${name}`)}</dt>
      <dd>{children}</dd>
    </>
  );
}
