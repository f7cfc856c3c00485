import { NodeLink } from '../frame/link';
import { text, type TextKey } from '../language/text';

interface PlaceTrailProps {
  kind: TextKey;
  regions: readonly { __typename: string; id: string; name: string }[];
}

/** What a page is of, and the regions that it lies in. */
export function PlaceTrail({ kind, regions }: PlaceTrailProps) {
  return (
    <p class="note trail">
      <span class="kind">{text(kind)}</span>
      {regions.map((region) => (
        <span key={region.id}>
          {' · '}
          <NodeLink node={region} />
        </span>
      ))}
    </p>
  );
}
