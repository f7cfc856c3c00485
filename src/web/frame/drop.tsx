import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface DropProps {
  name: string;
  /** True where it contains the current page. */
  isCurrent?: boolean;
  class?: string;
  children: ComponentChildren;
}

/** A button that opens a part below it. Escape, one of its links, and leaving it close it. */
export function Drop({ name, isCurrent = false, class: kind = '', children }: DropProps) {
  const [isOpen, setOpen] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const leave = (event: Event) => {
      if (!part.current?.contains(event.target as Node)) setOpen(false);
    };
    const keys = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('click', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', keys);
    return () => {
      document.removeEventListener('click', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', keys);
    };
  }, [isOpen]);
  return (
    <div class={`drop ${kind}`} ref={part} onClick={({ target }) => (target as Element).closest('a') && setOpen(false)}>
      <button
        type="button"
        class={isCurrent ? 'current' : undefined}
        aria-expanded={isOpen}
        ref={button}
        onClick={() => setOpen(!isOpen)}
      >
        {name}
      </button>
      {isOpen && <div class="dropped">{children}</div>}
    </div>
  );
}
