import type { NodeType } from '../graphql/graphql';
import { text } from '../language/text';
import { Combobox } from './combobox';

interface ChosenNodesProps {
  label: string;
  ids: readonly string[];
  nameOfId: (id: string) => string;
  /** Default: all. */
  types?: NodeType[];
  change: (ids: string[]) => void;
}

/** The chosen nodes, each with a button that removes it, and a box that adds another. */
export function ChosenNodes({ label, ids, nameOfId, types, change }: ChosenNodesProps) {
  return (
    <>
      {ids.length > 0 && (
        <ul class="chips word" aria-label={label}>
          {ids.map((id) => (
            <li key={id} class="chip">
              {nameOfId(id)}{' '}
              <button type="button" onClick={() => change(ids.filter((chosenId) => chosenId !== id))}>
                {text('explorer.remove')} <span class="visually-hidden">{nameOfId(id)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Combobox
        label={label}
        types={types}
        onChoose={(choice) => choice && change([...new Set([...ids, choice.id])])}
      />
    </>
  );
}
