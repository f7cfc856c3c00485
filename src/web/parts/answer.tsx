import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { focusNext } from '../frame/location';

interface AnswerProps {
  /** The answer to the question of the page, as a sentence. */
  heading: string;
  /** What it means. */
  lead?: ComponentChildren;
  /** How many ties and sources it rests on, and how new they are. */
  restsOn?: ComponentChildren;
}

/** The heading of a page is its answer. A new answer to a question or a link takes the focus; else it is announced. */
export function AnswerHeading({ heading, lead, restsOn }: AnswerProps) {
  useEffect(() => {
    if (!focusNext.wanted) return;
    focusNext.wanted = false;
    const main = document.getElementById('answer');
    main?.focus({ preventScroll: true });
    main?.scrollIntoView({ block: 'nearest' });
  }, [heading]);
  return (
    <>
      <h1 class="answer" aria-live="polite">
        {heading}
      </h1>
      {lead && <p class="lead">{lead}</p>}
      {restsOn && <p class="rests-on">{restsOn}</p>}
    </>
  );
}

interface SectionProps {
  heading: string;
  /** Stands at the right of the heading, such as links to the twins of the section. */
  beside?: ComponentChildren;
  id?: string;
  children: ComponentChildren;
}

/** A part of a page under a heading. */
export function Section({ heading, beside, id, children }: SectionProps) {
  return (
    <section class="section" id={id} aria-label={heading}>
      {beside ? (
        <div class="heading">
          <h2>{heading}</h2>
          <span class="no-print">{beside}</span>
        </div>
      ) : (
        <h2>{heading}</h2>
      )}
      {children}
    </section>
  );
}
