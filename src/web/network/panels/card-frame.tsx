import type { ComponentChildren } from 'preact';
import { text } from '../../language/text';

interface CardFrameProps {
  side: 'left' | 'right';
  onClose: () => void;
  children: ComponentChildren;
}

/** A card over the edge of the picture, with a button that closes it. */
export function CardFrame({ side, onClose, children }: CardFrameProps) {
  return (
    <section class={`network-card ${side}`} aria-label={text('explorer.network.card')}>
      <button type="button" class="link close" onClick={onClose}>
        {text('explorer.network.close')}
      </button>
      {children}
    </section>
  );
}
