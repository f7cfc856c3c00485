import { useLocation } from 'preact-iso/router';
import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../frame/location';
import { formatMapView, type MapView, parseMapView } from './map-view';
import type { Outlines } from './world-outlines';

/** A browser rejects addresses that change many times a second. */
const STILL_MS = 250;

/** Returns the view and its setter; the address follows after a pause, in one history entry. */
export function useMapView(size: Outlines): [MapView, (view: MapView) => void] {
  const page = usePage();
  const { route } = useLocation();
  const [moving, setMoving] = useState<MapView | null>(null);
  useEffect(() => {
    if (!moving) return undefined;
    const timer = setTimeout(() => {
      route(page.with({ zoom: formatMapView(moving) }), true);
      setMoving(null);
    }, STILL_MS);
    return () => clearTimeout(timer);
  }, [moving, page.with({})]);
  const view = moving ?? parseMapView(size, page.parameter('zoom'));
  return [view, (next) => next !== view && setMoving(next)];
}
