import { useEffect } from 'preact/hooks';
import { usePage } from '../frame/location';

/** Links the first use of each term in an element, but for the glossary, once the page is drawn. */
export function useTerms(id: string): void {
  const page = usePage();
  const isGlossary = page.path === '/glossary';
  const glossary = page.to('/glossary');
  useEffect(() => {
    if (isGlossary) return undefined;
    const linked = import('./terms').then(({ linkTerms }) => linkTerms(document.getElementById(id)!, glossary));
    return () => void linked.then((unlink) => unlink());
  }, [id, isGlossary, glossary]);
}
