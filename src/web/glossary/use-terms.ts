import { useEffect } from 'preact/hooks';
import { usePage } from '../frame/location';

/** In an element, the first use of each term leads to the glossary, not in the glossary itself. The page is there before these links. */
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
