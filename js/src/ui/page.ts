import type { Follower, ShownLabel } from '../api';
import type { Room } from '../camera/fit';
import type { Scene } from '../data/scene';
import type { Store } from '../data/store';
import type { Hit } from '../draw/pick';
import type { Explored, Explorer } from '../explore/explorer';
import type { Near, Place } from '../explore/nearby';
import type { Layer } from '../layers/layer';
import { VectorLayer } from '../layers/vector';
import { strings } from '../strings';
import type { Address } from '../url';
import type { Listener, Viewer } from '../viewer';
import { openAbout } from './about';
import { Card } from './card';
import { Divider } from './divider';
import { button, element, icon, sight } from './dom';
import { downloads } from './downloads';
import { Labels } from './labels';
import { Measure } from './measure';
import { Nearby } from './nearby';
import { Panel } from './panel';
import { PlaneSettings } from './plane';
import { openSave } from './save';
import { ScaleBar } from './scale';
import { SectionSettings } from './section';
import { SunSettings } from './sun';
import type { SunStudy } from '../sun/study';
import { SearchField } from './search';
import { TimeBar } from './time';
import { Toolbar } from './toolbar';

const HINT = 1800; // milliseconds

/** Everything around the canvas, and what it does when the viewer or a script speaks. */
export class Page implements Listener, Follower, Explored {
  private readonly panel: Panel;
  private readonly card: Card;
  private readonly toolbar: Toolbar;
  private readonly labelled: Labels;
  private readonly marker = element('div', { class: 'marker', hidden: '' });
  private readonly scale: ScaleBar;
  private readonly plane: PlaneSettings;
  private readonly section: SectionSettings;
  private readonly sun: SunSettings;
  private readonly divider: Divider;
  private readonly search: SearchField;
  private readonly nearby: Nearby;
  private readonly time: TimeBar;
  private readonly measure: Measure;
  private readonly hint = element('div', { class: 'hint', role: 'status', hidden: '' }, strings.wheelHint);
  private readonly unhide = button(strings.showInterface, icon('show'), () => this.toggleInterface());
  private marked: Hit | null = null;
  private hinted = 0;

  constructor(
    private readonly root: HTMLElement,
    private readonly scene: Scene,
    private readonly viewer: Viewer,
    store: Store,
    private readonly address: Address,
    private readonly explorer: Explorer,
    study: SunStudy,
  ) {
    const title = scene.title;
    viewer.canvas.setAttribute('aria-label', strings.canvas(title));
    this.panel = new Panel(title, viewer, explorer, this);
    this.nearby = new Nearby(viewer, explorer, {
      asked: () => this.card.hide(),
      shown: (place, radius) => explorer.look(place, radius, this.beside(this.nearby.element)),
      chosen: (layer, feature) => this.visit(layer, feature),
      closed: () => viewer.canvas.focus({ preventScroll: true }),
    });
    this.card = new Card(viewer, () => this.cancelled(), (layer, feature, hit) => [this.sun.card(hit), this.near(layer, feature, hit)]);
    this.search = new SearchField(explorer.search, ({ layer, feature }) => this.visit(layer, feature));
    if (explorer.search.possible) this.panel.lead(this.search.element);
    this.time = new TimeBar(explorer);
    root.classList.toggle('timed', !this.time.element.hidden);
    this.divider = new Divider(viewer, () => this.swipeChanged());
    this.toolbar = new Toolbar(viewer, {
      measure: () => this.toggleMeasure(),
      save: () => this.save(),
      about: () => openAbout(scene, address),
      hide: () => this.toggleInterface(),
    });
    this.scale = new ScaleBar(viewer);
    this.plane = new PlaneSettings(viewer);
    this.panel.add(this.plane.element);
    this.section = new SectionSettings(viewer);
    this.panel.add(this.section.element);
    if (scene.downloads.length) this.panel.offer(downloads(scene, store));
    this.sun = new SunSettings(study);
    if (study.possible) this.panel.add(this.sun.element);
    study.changed = () => this.sun.refresh();
    this.unhide.classList.add('unhide');
    this.unhide.hidden = true;
    this.measure = new Measure(viewer, title, () => this.measureChanged());
    this.labelled = new Labels(scene, store, viewer, [
      this.panel.element,
      this.nearby.element,
      this.card.element,
      this.toolbar.element,
      this.time.element,
      this.measure.element,
    ]);
    root.append(this.divider.element, this.labelled.element, this.nearby.ring.element, this.marker, this.scale.element, this.time.element, this.panel.element, this.toolbar.element);
    root.append(this.nearby.element, this.card.element);
    root.append(this.measure.element, this.measure.crosshair, this.unhide, this.hint, this.card.spoken, sight());
    if (scene.credits.length) root.append(element('footer', { class: 'credits' }, scene.credits.join(' · ')));
    this.makeRoom();
    window.matchMedia('(max-width: 640px)').addEventListener('change', () => this.makeRoom());
    document.addEventListener('keydown', (event) => this.key(event));
    viewer.listener = this;
    explorer.listener = this;
  }

  drawn(): void {
    this.toolbar.drawn();
    this.scale.drawn();
    this.labelled.drawn();
    this.nearby.ring.drawn();
    this.measure.drawn();
    const place = this.marked && this.viewer.projectHit(this.marked);
    this.marker.hidden = !place;
    if (place) this.marker.style.transform = `translate(${place[0]}px, ${place[1]}px)`;
  }

  clicked(px: number, py: number): boolean {
    if (this.measure.active) {
      this.measure.clicked(px, py);
      return true;
    }
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
    if (!hit) {
      this.cancelled();
      return this.card.nothing();
    }
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

  timeChanged(): void {
    this.time.refresh();
  }

  /** Fly to a feature and show what is known of it. */
  visit(layer: VectorLayer, feature: number): void {
    if (!layer.present && this.viewer.setGroup(layer.groups[0])) this.groupChanged();
    const point = this.explorer.placeOf(layer, feature);
    this.measure.close();
    this.marked = point && { layer, feature, point, anchor: point[1] };
    this.viewer.select(layer, feature);
    this.card.show(layer, feature, this.marked);
    this.explorer.visit(layer, feature, this.beside(this.card.element));
  }

  /** What the card offers to find what is near. */
  private near(layer: Layer, feature: number | null, hit: Hit | null): HTMLElement | null {
    const found = layer instanceof VectorLayer && feature !== null ? layer : null;
    const place = hit?.point ?? (found && this.explorer.placeOf(found, feature!));
    if (!place || !this.explorer.layers.length) return null;
    return this.nearby.form({ place: [place[0], place[2]], name: found && this.explorer.names.of(found, feature!) });
  }

  listNearby(place: Place | null, radius: number): Near[][] {
    if (place) return this.nearby.show({ place, name: null }, radius);
    this.nearby.close();
    return [];
  }

  heightsChanged(): void {
    this.panel.heightsChanged();
  }

  /** Another group of layers is shown: what belongs to one that is not is no longer spoken of. */
  groupChanged(): void {
    this.panel.groupChanged();
    if (this.card.layer && !this.card.layer.present) this.cancelled();
  }

  swipeChanged(): void {
    this.divider.refresh();
    for (const terrain of this.viewer.swipe.terrains) this.panel.layerChanged(terrain);
  }

  /** The page's address has been followed. */
  followed(): void {
    this.heightsChanged();
    this.groupChanged();
    this.swipeChanged();
    this.sectionChanged();
  }

  planeChanged(): void {
    this.plane.refresh();
  }

  sectionChanged(): void {
    this.section.refresh();
  }

  spun(): void {
    this.toolbar.spun();
  }

  wheelLeft(): void {
    this.hint.hidden = false;
    window.clearTimeout(this.hinted);
    this.hinted = window.setTimeout(() => (this.hint.hidden = true), HINT);
  }

  /** The keys of the whole page; those of the camera are the canvas's. */
  private key(event: KeyboardEvent): void {
    const { target, key } = event;
    const writing = target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=range]), textarea, select');
    if (event.ctrlKey || event.metaKey || event.altKey || writing || document.querySelector('dialog[open]')) return;
    const action = {
      R: () => this.viewer.setTurning(!this.viewer.turning),
      M: () => this.toggleMeasure(),
      I: () => openAbout(this.scene, this.address),
      '/': () => this.search.focus(),
      H: () => this.toggleInterface(),
      S: event.shiftKey ? () => this.save() : undefined,
      ESCAPE: () => this.escape(),
    }[key.toUpperCase()];
    if (!action) return;
    if (key !== 'Escape') event.preventDefault();
    action();
  }

  private escape(): void {
    if (this.measure.active) return this.measure.escape();
    if (!this.card.element.hidden) return this.cancelled();
    this.viewer.setTurning(false);
    if (!this.unhide.hidden) this.toggleInterface();
  }

  private toggleMeasure(): void {
    if (this.measure.active) return this.measure.close();
    // Both lie where the tool does.
    this.cancelled();
    this.nearby.close();
    this.measure.open();
  }

  private measureChanged(): void {
    this.toolbar.setMeasuring(this.measure.active);
  }

  private toggleInterface(): void {
    const shown = !this.unhide.hidden;
    const held = document.activeElement;
    this.setPanels(shown);
    this.unhide.hidden = shown;
    if (held === this.unhide) this.viewer.canvas.focus({ preventScroll: true });
    else if (held !== this.viewer.canvas && !shown) this.unhide.focus();
  }

  private save(): void {
    openSave(this.viewer, this.scene.title, this.scene.credits);
  }

  setPanels(shown: boolean): void {
    this.root.classList.toggle('bare', !shown);
    if (!shown) {
      this.cancelled();
      this.nearby.close();
      this.measure.close();
    }
    this.panel.element.hidden = !shown;
    this.toolbar.element.hidden = !shown;
    this.time.element.hidden = !shown || !this.explorer.timeline.span;
    this.makeRoom();
  }

  /** The part of the picture that neither the panels nor a card cover. */
  private beside(shown: HTMLElement): Room {
    const free = this.free();
    const [width, height] = this.viewer.size();
    const card = shown.getBoundingClientRect();
    if (shown.hidden) return free;
    if (width > 900) return { ...free, right: Math.min(free.right, (2 * card.left) / width - 1) };
    return width > 640 ? free : { ...free, bottom: Math.max(free.bottom, 1 - (2 * card.top) / height) };
  }

  /** Tell the viewer which part of the picture the panels leave free. */
  private makeRoom(): void {
    this.viewer.setRoom(this.free());
  }

  private free(): Room {
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
    const time = this.time.element.getBoundingClientRect();
    if (!this.time.element.hidden) free.bottom = 1 - (2 * time.top) / height;
    return free;
  }
}
