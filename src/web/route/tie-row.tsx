import { DetailLink } from '../frame/link';
import { formatDate, formatNumber } from '../language/format';
import { text } from '../language/text';
import { lifeSpanText, Status } from '../parts/marks';
import { NodeMark } from '../parts/seat';
import { NoteNumbers, type Notes } from '../parts/sources';
import type { Choice } from '../search/choice';
import type { PathHop } from './path';

interface TieRowProps {
  hop: PathHop;
  /** The step of the path that it belongs to. */
  step: number;
  /** True where it lowers the score of its path most. */
  isWeakest: boolean;
  notes: Notes;
}

/** A hop of a path: ends and verb, life span, newest evidence, status, confidence and weight. */
export function TieRow({ hop, step, isWeakest, notes }: TieRowProps) {
  const { tie, from, to, weight } = hop;
  const [verb = '', rest = ''] = hop.phrase.split(/\s*…\s*/);
  const against = tie.evidence.filter((evidence) => evidence.contradicts);
  return (
    <tr class={isWeakest ? 'weakest' : undefined}>
      <td class="step">
        <span class="only-narrow-inline">{text('explorer.route.step')} </span>
        {step}
      </td>
      <td>
        <MarkedNode node={from} /> <DetailLink node={{ __typename: 'Tie', id: tie.id }}>{verb}</DetailLink>{' '}
        <MarkedNode node={to} />
        {rest && ` ${rest}`}
        {tie.qualifier && `, ${tie.qualifier}`}
        {isWeakest && (
          <>
            {' '}
            <span class="check-first">{text('explorer.route.checkFirst')}</span>
            <small>{text(`explorer.route.doubt.${doubtOf(hop)}`)}</small>
          </>
        )}
      </td>
      <td data-label={text('explorer.route.holds')}>
        {tie.since || tie.until ? (
          lifeSpanText(tie.since, tie.until)
        ) : (
          <span class="soft">{text('explorer.holds.unknown')}</span>
        )}
      </td>
      <td data-label={text('explorer.common.newestEvidence')}>
        {tie.isDerived
          ? text('explorer.route.derived')
          : tie.lastConfirmedOn
            ? formatDate(tie.lastConfirmedOn)
            : text('explorer.common.undated')}
        <NoteNumbers notes={notes} of={tie.evidence.filter((evidence) => !evidence.contradicts)} />{' '}
        <small>
          <Status of={tie} />
          {!tie.isDerived && ` · ${text(`explorer.confidence.${tie.confidence}`)}`}
        </small>
        {against.length > 0 && (
          <small>
            {text('explorer.route.disputed')}
            <NoteNumbers notes={notes} of={against} />
          </small>
        )}
      </td>
      <td class="number" data-label={text('explorer.common.weight')}>
        {formatNumber(weight)}
      </td>
    </tr>
  );
}

/** A node by its mark and its name, which opens its details next to the view. */
function MarkedNode({ node }: { node: Choice }) {
  return (
    <span class="marked-node">
      <NodeMark node={node} /> <DetailLink node={node} />
    </span>
  );
}

/** Returns why a tie lowers the score of its path, by what can be checked first. */
export function doubtOf({ tie, strength, weight }: PathHop) {
  if (tie.status === 'CONTESTED') return 'CONTESTED';
  if (tie.status === 'ENDED') return 'ENDED';
  if (!tie.isDerived && !tie.lastConfirmedOn && !tie.since) return 'UNDATED';
  if (tie.status === 'UNCONFIRMED') return 'UNCONFIRMED';
  if (tie.confidence === 'LOW') return 'LOW';
  // The rest of the weight is due to confidence and age.
  return strength < weight / strength ? 'LITTLE' : 'WEAKEST';
}
