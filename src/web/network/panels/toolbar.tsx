import type { Ref } from 'preact';
import type { PictureView } from '../../../graph/picture/picture-view';
import { text } from '../../language/text';

const GROUPINGS = ['region', 'group', 'community'] as const;

interface ToolbarProps {
  find: Ref<HTMLInputElement>;
  /** The names that can be found. */
  names: readonly string[];
  onFind: (name: string) => void;
  /** Called once the name is found. */
  onFound: () => void;
  /** The action of each button; undefined where it is not possible now. */
  expand: (() => void) | undefined;
  isExpanded: boolean;
  pin: (() => void) | undefined;
  isPinned: boolean;
  pinned: number;
  hide: (() => void) | undefined;
  path: (() => void) | undefined;
  compare: (() => void) | undefined;
  /** Opens and closes the limits. */
  limit: () => void;
  /** The number of limits. */
  limits: number;
  isLimiting: boolean;
  by: PictureView['by'];
  groupBy: (by: PictureView['by']) => void;
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
  /** Null for users who may not save. */
  save: (() => void) | null;
  isSaving: boolean;
}

/** The actions on the selection. An impossible action is disabled, not hidden. */
export function Toolbar({ find, names, onFind, onFound, ...actions }: ToolbarProps) {
  return (
    <div class="network-tools no-print" role="group" aria-label={text('explorer.network.tools')}>
      <input
        ref={find}
        type="search"
        list="network-names"
        aria-label={text('explorer.network.find')}
        placeholder={text('explorer.network.findHint')}
        onInput={({ currentTarget: { value } }) => onFind(value)}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Enter' || event.key === 'Escape') onFound();
        }}
      />
      <datalist id="network-names">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ActionButton action={actions.expand}>
        {text(actions.isExpanded ? 'explorer.network.fold' : 'explorer.network.expand')}
      </ActionButton>
      <button type="button" disabled={!actions.pin} aria-pressed={actions.isPinned} onClick={actions.pin}>
        {actions.pinned > 0 ? text('explorer.network.pinned', { count: actions.pinned }) : text('explorer.network.pin')}
      </button>
      <ActionButton action={actions.hide}>{text('explorer.network.hide')}</ActionButton>
      <ActionButton action={actions.path}>{text('explorer.network.pathBetween')}</ActionButton>
      <ActionButton action={actions.compare}>{text('explorer.network.compareTwo')}</ActionButton>
      <label>
        {text('explorer.network.groupBy')}{' '}
        <select
          value={actions.by ?? ''}
          onChange={({ currentTarget }) => actions.groupBy((currentTarget.value || undefined) as PictureView['by'])}
        >
          <option value="">{text('explorer.network.by.nothing')}</option>
          {GROUPINGS.map((by) => (
            <option key={by} value={by}>
              {text(`explorer.network.by.${by}`)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        aria-expanded={actions.isLimiting}
        aria-pressed={actions.limits > 0}
        onClick={actions.limit}
      >
        {actions.limits > 0
          ? text('explorer.network.limited', { count: actions.limits })
          : text('explorer.network.limits')}
      </button>
      <ActionButton action={actions.undo}>{text('explorer.network.undo')}</ActionButton>
      <ActionButton action={actions.redo}>{text('explorer.network.redo')}</ActionButton>
      {actions.save && (
        <button type="button" aria-expanded={actions.isSaving} onClick={actions.save}>
          {text('explorer.network.save')}
        </button>
      )}
    </div>
  );
}

function ActionButton({ action, children }: { action: (() => void) | undefined; children: string }) {
  return (
    <button type="button" disabled={!action} onClick={action}>
      {children}
    </button>
  );
}
