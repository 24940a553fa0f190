import type { Vector } from '../camera/pose';
import type { Place } from '../explore/nearby';
import type { Viewer } from '../viewer';
import { svg } from './dom';

const CORNERS = 120;

/** A circle on the ground, drawn over the picture. */
export class Ring {
  readonly element = svg('svg', { class: 'ring', 'aria-hidden': 'true' }) as SVGSVGElement;
  private readonly casing = svg('path', { class: 'casing' });
  private readonly line = svg('path', {});
  private places: Vector[] = [];

  constructor(private readonly viewer: Viewer) {
    this.element.append(this.casing, this.line);
  }

  draw([x, z]: Place, radius: number): void {
    const level = this.viewer.groundAt(x, z) ?? this.viewer.stage.ground;
    this.places = Array.from({ length: CORNERS + 1 }, (_, i): Vector => {
      const angle = (2 * Math.PI * i) / CORNERS;
      const [px, pz] = [x + radius * Math.cos(angle), z + radius * Math.sin(angle)];
      return [px, this.viewer.groundAt(px, pz) ?? level, pz];
    });
    this.drawn();
  }

  clear(): void {
    this.places = [];
    this.drawn();
  }

  /** Follow the camera. */
  drawn(): void {
    let pen = 'M';
    let path = '';
    for (const place of this.places) {
      const at = this.viewer.project(place);
      if (at) path += `${pen}${at[0].toFixed(1)} ${at[1].toFixed(1)}`;
      pen = at ? 'L' : 'M';
    }
    for (const each of [this.casing, this.line]) each.setAttribute('d', path);
  }
}
