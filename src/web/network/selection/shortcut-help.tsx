import { text, type TextKey } from '../../language/text';

const KEYS: readonly (readonly [keys: readonly string[], action: TextKey])[] = [
  [['←', '→'], 'explorer.network.key.walk'],
  [['↑', '↓'], 'explorer.network.key.rows'],
  [['⇧', '← ↑ ↓ →'], 'explorer.network.key.shift'],
  [['Enter'], 'explorer.network.key.tell'],
  [['Esc'], 'explorer.network.key.leave'],
  [['E'], 'explorer.network.key.expand'],
  [['P'], 'explorer.network.key.pin'],
  [['H'], 'explorer.network.key.hide'],
  [['Space'], 'explorer.network.key.choose'],
  [['F'], 'explorer.network.key.find'],
  [['C'], 'explorer.network.key.compare'],
  [['L'], 'explorer.network.key.limit'],
  [['+', '−', '0'], 'explorer.network.key.zoom'],
  [['Z', 'Y'], 'explorer.network.key.undo'],
];

/** The keyboard shortcuts. */
export function ShortcutHelp() {
  return (
    <section class="section network-keys no-print" id="keys" aria-label={text('explorer.network.keys')}>
      <h2>{text('explorer.network.keys')}</h2>
      <dl>
        {KEYS.map(([keys, action]) => (
          <div key={action}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key === 'Space' ? text('explorer.network.key.space') : key}</kbd>
              ))}
            </dt>
            <dd>{text(action)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
