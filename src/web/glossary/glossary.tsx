import { useEffect } from 'preact/hooks';
import { usePageInfo } from '../frame/page-info';
import { text } from '../language/text';
import { AnswerHeading } from '../parts/states';
import { TERMS } from './terms';

/** The page of definitions of the words of the explorer. */
export function GlossaryPage() {
  const title = text('explorer.glossary.title');
  usePageInfo({ title });
  // The term that the address names exists only after rendering.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  return (
    <>
      <AnswerHeading heading={title} />
      <dl class="facts">
        {TERMS.flatMap((term) => [
          <dt key={term} id={term}>
            {text(`explorer.glossary.${term}`)}
          </dt>,
          <dd key={`${term} meaning`}>{text(`explorer.glossary.${term}.meaning`)}</dd>,
        ])}
      </dl>
    </>
  );
}
