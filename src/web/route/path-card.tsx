import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type Introduction, Introductions } from '../introduction/introductions';
import { formatList, formatNumber, formatScore } from '../language/format';
import { text } from '../language/text';
import { Strength } from '../parts/marks';
import { NoteNumbers, type Notes } from '../parts/sources';
import { nameOf, saidOf } from '../search/choice';
import { isWeakest, type Path, type SharedStart, stepsOf } from './path';
import { shortNameOf } from './short-name';
import { TieRow } from './tie-row';

const MAX_HOPS_IN_SENTENCE = 3;

interface PathCardProps {
  path: Path;
  /** Its one-based position in the list. */
  number: number;
  /** Its beginning, where an earlier path shows it. */
  shared?: SharedStart | null;
  notes: Notes;
  /** The asks to the target of the path. */
  asks: readonly Introduction[];
}

/** A path with its hops and hubs; on paper only the best has rows, so that a brief fits a page. */
export function PathCard({ path, number, shared = null, notes, asks }: PathCardProps) {
  const id = useId();
  const { hops, through } = path;
  const steps = stepsOf(hops);
  const first = shared?.hops ?? 0;
  // The sentence of a long path takes longer to read than its rows.
  const isSentenceLong = number > 1 && hops.length > MAX_HOPS_IN_SENTENCE;
  return (
    <article class="path" aria-labelledby={id}>
      <header>
        <span class="place" aria-hidden="true">
          {number}
        </span>
        <h3 id={id} class={number > 1 ? 'no-print' : undefined}>
          {headingOf(path)}
        </h3>
        <p>
          <Strength strength={path.strength} />
          <br />
          <span class="soft">
            {text('explorer.route.scoreAndSteps', { score: formatScore(path.score), steps: path.length })}
          </span>
        </p>
      </header>
      {isSentenceLong ? (
        <details>
          <summary>{text('explorer.route.inWords')}</summary>
          <p>{path.explanation}</p>
        </details>
      ) : (
        <p class="sentence">{path.explanation}</p>
      )}
      {number > 1 && (
        <p class="only-print">
          {path.explanation}
          <NoteNumbers notes={notes} of={hops.flatMap(({ tie }) => tie.evidence)} />
        </p>
      )}
      <table class={number > 1 ? 'rows hops no-print' : 'rows hops'}>
        <caption class="visually-hidden">{text('explorer.route.table', { number })}</caption>
        <thead>
          <tr>
            <th scope="col">{text('explorer.route.step')}</th>
            <th scope="col">{text('explorer.route.tie')}</th>
            <th scope="col">{text('explorer.route.holds')}</th>
            <th scope="col">{text('explorer.common.newestEvidence')}</th>
            <th scope="col" class="number">
              {text('explorer.common.weight')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shared && <SharedRow path={path} shared={shared} lastStep={steps[first - 1]!} />}
          {hops.slice(first).flatMap((hop, index) => {
            const hopIndex = first + index;
            const passed = through[hopIndex];
            return [
              <TieRow
                key={hop.tie.id}
                hop={hop}
                step={steps[hopIndex]!}
                isWeakest={isWeakest(path, { tie: hop.tie.id })}
                notes={notes}
              />,
              passed && passed.factor < 1 && <HubRow key={passed.node.id} path={path} passed={passed} />,
            ];
          })}
        </tbody>
      </table>
      {steps.some((step, index) => step === steps[index - 1]) && (
        <p class="note no-print">{text('explorer.route.halfSteps')}</p>
      )}
      <Introductions path={path} asks={asks} />
    </article>
  );
}

/** The number of nodes between the ends above which a heading has their acronyms. */
const MAX_NAMES = 2;

/** Returns "Through A, B and C", or the text of a direct tie. */
export function headingOf({ through }: Pick<Path, 'through'>): string {
  const names = through.map(({ node }) => {
    const short = through.length > MAX_NAMES ? shortNameOf(node) : nameOf(node);
    return short === nameOf(node) ? saidOf(node) : short;
  });
  return names.length === 0
    ? text('explorer.route.direct')
    : text('explorer.route.through', { names: formatList(names) });
}

function SharedRow({ path, shared, lastStep }: { path: Path; shared: SharedStart; lastStep: number }) {
  const hops = path.hops.slice(0, shared.hops);
  const hubs = path.through.slice(0, shared.hops);
  const isWeakestHere =
    hops.some(({ tie }) => isWeakest(path, { tie: tie.id })) ||
    hubs.some(({ node }) => isWeakest(path, { node: node.id }));
  return (
    <NoteRow
      step={lastStep === 1 ? '1' : `1–${String(lastStep)}`}
      isWeakest={isWeakestHere}
      words={text('explorer.route.sharedSteps', { last: lastStep, number: shared.path + 1 })}
    />
  );
}

/** A hub, which spreads the influence that passes it over many ties. */
function HubRow({ path, passed }: { path: Path; passed: Path['through'][number] }) {
  return (
    <NoteRow
      step=""
      isWeakest={isWeakest(path, { node: passed.node.id })}
      words={text('explorer.route.hub', { name: saidOf(passed.node), ties: passed.tieCount })}
      factor={`× ${formatNumber(passed.factor)}`}
    />
  );
}

interface NoteRowProps {
  step: string;
  isWeakest: boolean;
  words: ComponentChildren;
  factor?: string;
}

function NoteRow({ step, isWeakest, words, factor = '' }: NoteRowProps) {
  return (
    <tr class={isWeakest ? 'between weakest' : 'between'}>
      <td class="step">{step}</td>
      <td colSpan={3}>
        {words} {isWeakest && <span class="check-first">{text('explorer.route.checkFirst')}</span>}
      </td>
      <td class="number" data-label={factor ? text('explorer.common.weight') : undefined}>
        {factor}
      </td>
    </tr>
  );
}
