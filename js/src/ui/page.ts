import type { Follower, ShownLabel } from '../api';
import type { Room } from '../camera/fit';
import type { Scene } from '../data/scene';
import type { Store } from '../data/store';
import type { Hit } from '../draw/pick';
import type { Layer } from '../layers/layer';
import { strings } from '../strings';
import type { Listener, Viewer } from '../viewer';
import { Card } from './card';
import { element } from './dom';
import { Labels } from './labels';
import { Panel } from './panel';
import { Toolbar } from './toolbar';

/** Everything around the canvas, and what it does when the viewer or a script speaks. */
export class Page implements Listener, Follower {
  private readonly panel: Panel;
  private readonly card: Card;
  private readonly toolbar: Toolbar;
  private readonly labelled: Labels;
  private readonly marker = element('div', { class: 'marker', hidden: '' });
  private marked: Hit | null = null;

  constructor(root: HTMLElement, scene: Scene, private readonly viewer: Viewer, store: Store) {
    const title = scene.title;
    viewer.canvas.setAttribute('aria-label', strings.canvas(title));
    this.panel = new Panel(title, viewer);
    this.card = new Card(viewer, () => this.cancelled());
    this.toolbar = new Toolbar(title, viewer);
    this.labelled = new Labels(scene, store, viewer, [this.panel.element, this.card.element, this.toolbar.element]);
    root.append(this.labelled.element, this.marker, this.panel.element, this.toolbar.element, this.card.element);
    if (scene.credits.length) root.append(element('footer', { class: 'credits' }, scene.credits.join(' · ')));
    this.makeRoom();
    window.matchMedia('(max-width: 640px)').addEventListener('change', () => this.makeRoom());
    viewer.listener = this;
  }

  drawn(): void {
    this.toolbar.drawn();
    this.labelled.drawn();
    const place = this.marked && this.viewer.projectHit(this.marked);
    this.marker.hidden = !place;
    if (place) this.marker.style.transform = `translate(${place[0]}px, ${place[1]}px)`;
  }

  clicked(px: number, py: number): boolean {
    const hit = this.labelled.at(px, py);
    if (!hit) return false;
    this.marked = null;
    this.viewer.select(hit.layer, hit.feature);
    this.card.show(hit.layer, hit.feature, hit);
    return true;
  }

  composed(picture: HTMLCanvasElement): HTMLCanvasElement {
    return this.labelled.composed(picture);
  }

  labels(): ShownLabel[] {
    this.viewer.draw();
    return this.labelled.shown();
  }

  picked(hit: Hit | null): void {
    if (!hit) return this.cancelled();
    this.marked = hit;
    this.viewer.select(hit.layer, hit.feature);
    this.card.show(hit.layer, hit.feature, hit);
  }

  cancelled(): void {
    this.marked = null;
    this.viewer.select(null, null);
    if (this.card.element.contains(document.activeElement)) this.viewer.canvas.focus({ preventScroll: true });
    this.card.hide();
  }

  selected(layer: Layer, feature: number | null): void {
    this.marked = null;
    if (feature === null) this.card.hide();
    else this.card.show(layer, feature, null);
  }

  layerChanged(layer: Layer): void {
    this.panel.layerChanged(layer);
  }

  exaggerationChanged(): void {
    this.panel.exaggerationChanged();
  }

  setPanels(shown: boolean): void {
    if (!shown) this.cancelled();
    this.panel.element.hidden = !shown;
    this.toolbar.element.hidden = !shown;
    this.makeRoom();
  }

  /** Tell the viewer which part of the picture the panels leave free. */
  private makeRoom(): void {
    const [width, height] = this.viewer.size();
    const panel = this.panel.element.getBoundingClientRect();
    const tools = this.toolbar.element.getBoundingClientRect();
    const free: Room = { left: -1, right: 1, bottom: -1, top: 1 };
    if (!this.panel.element.hidden && width > 900) {
      free.left = (2 * panel.right) / width - 1;
      free.right = (2 * tools.left) / width - 1;
    } else if (!this.panel.element.hidden) {
      free.top = 1 - (2 * panel.top) / height;
    }
    this.viewer.setRoom(free);
  }
}
