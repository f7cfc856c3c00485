import { ViewerDocument, type ViewerQuery } from '../graphql/graphql';
import { useToken } from './sign-in';
import { useAnswer } from './use-answer';

export type Viewer = ViewerQuery['viewer'];

/** Who reads, and what they may do; undefined while nobody is signed in, or it is not known yet. */
export function useViewer(): Viewer | undefined {
  const token = useToken();
  return useAnswer(ViewerDocument, token ? {} : null).data?.viewer;
}

/** Whether whoever reads may record, as far as is known yet: nobody who is not signed in, nor a reader. */
export function useMayRecord(): boolean {
  const role = useViewer()?.role;
  return useToken() !== null && role !== 'READER';
}
