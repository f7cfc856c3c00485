/** A share from 0 to 1 as a bar; the number beside it says the same. */
export function Bar({ share }: { share: number }) {
  return (
    <span class="bar" aria-hidden="true">
      <i style={{ width: `${String(Math.round(100 * Math.min(1, Math.max(0, share))))}%` }} />
    </span>
  );
}
