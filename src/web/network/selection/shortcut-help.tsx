import { text, type TextKey } from '../../language/text';

const KEYS: readonly (readonly [keys: readonly string[], action: TextKey])[] = [
  [['←', '→'], 'explorer.network.shortcut.walk'],
  [['↑', '↓'], 'explorer.network.shortcut.rows'],
  [['⇧', '← ↑ ↓ →'], 'explorer.network.shortcut.shift'],
  [['Enter'], 'explorer.network.shortcut.select'],
  [['Esc'], 'explorer.network.shortcut.leave'],
  [['E'], 'explorer.network.shortcut.expand'],
  [['P'], 'explorer.network.shortcut.pin'],
  [['H'], 'explorer.network.shortcut.hide'],
  [['Space'], 'explorer.network.shortcut.choose'],
  [['F'], 'explorer.network.shortcut.find'],
  [['C'], 'explorer.network.shortcut.compare'],
  [['L'], 'explorer.network.shortcut.limit'],
  [['+', '−', '0'], 'explorer.network.shortcut.zoom'],
  [['Z', 'Y'], 'explorer.network.shortcut.undo'],
];

/** The keyboard shortcuts. */
export function ShortcutHelp() {
  return (
    <section class="section network-keys no-print" id="keys" aria-label={text('explorer.network.shortcuts')}>
      <h2>{text('explorer.network.shortcuts')}</h2>
      <dl>
        {KEYS.map(([keys, action]) => (
          <div key={action}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key === 'Space' ? text('explorer.network.shortcut.space') : key}</kbd>
              ))}
            </dt>
            <dd>{text(action)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
