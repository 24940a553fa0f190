import type { VectorLayer } from '../layers/vector';

/** A place in local metres, in plan. */
export type Place = [x: number, z: number];

/** A feature near a place, so many metres away in plan; 0 where the place is on it. */
export interface Near {
  layer: VectorLayer;
  feature: number;
  distance: number;
}

/** What of the layers in sight lies within a radius (metres) of a place, layer by layer, the nearest first. */
export function nearby(layers: readonly VectorLayer[], [x, z]: Place, radius: number): Near[][] {
  return layers
    .filter((layer) => layer.drawn)
    .map((layer) => {
      const found: Near[] = [];
      layer.distances(x, z, radius).forEach((distance, feature) => {
        if (distance <= radius && layer.shows(feature)) found.push({ layer, feature, distance });
      });
      return found.sort((a, b) => a.distance - b.distance);
    })
    .filter((found) => found.length > 0);
}
