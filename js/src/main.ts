import { makeApi, type Api } from './api';
import { Frame } from './data/frame';
import type { Scene } from './data/scene';
import { Store } from './data/store';
import { DataError, Refusal } from './errors';
import { listen } from './embed';
import { Explorer } from './explore/explorer';
import { language, languageIn } from './languages/language';
import { strings } from './strings';
import { SunStudy } from './sun/study';
import { element } from './ui/dom';
import { downloads } from './ui/downloads';
import { Page } from './ui/page';
import { posterPicture, posterPressed } from './ui/poster';
import { Address, popupIn, sizeIn } from './url';
import { Viewer } from './viewer';

declare global {
  interface Window {
    scenery: Pick<Api, 'ready'> & Partial<Api>;
  }
}

const status = document.getElementById('status')!;
const message = document.getElementById('status-text')!;
const bar = document.getElementById('status-bar') as HTMLProgressElement;

document.documentElement.lang = language;
message.textContent = `${strings.loading}…`;
bar.setAttribute('aria-label', strings.loading);

const ready = open();
window.scenery = { ready };
ready.catch(report);

async function open(): Promise<void> {
  const canvas = document.getElementById('view') as HTMLCanvasElement;
  const root = canvas.parentElement!;
  const scene = readScene();
  listen(() => window.scenery as Api & Record<string, unknown>, scene.world.origins);
  resize(root);
  await posterPressed(root, scene.title);
  const store = new Store(scene.chunks);
  const viewer = makeViewer(canvas, scene, store);
  const total = scene.chunks.reduce((sum, chunk) => sum + chunk.bytes, 0);
  await store.load((bytes) => advance(total ? bytes / total / 2 : 0.5));
  await viewer.build(scene, store, (layers) => advance(0.5 + layers / (scene.layers.length + 1) / 2));
  let firstFrameMs = 0;
  const explorer = new Explorer(viewer, scene, store);
  const study = new SunStudy(viewer, scene.world.sun ?? null);
  const address = new Address(viewer, scene.world, [explorer, study]);
  const page = new Page(root, scene, viewer, store, address, explorer, study);
  viewer.start();
  address.follow();
  page.followed();
  viewer.open();
  viewer.stage.finish();
  firstFrameMs = performance.now();
  status.hidden = true;
  Object.defineProperties(
    window.scenery,
    Object.getOwnPropertyDescriptors(makeApi(viewer, ready, scene.chunks, page, address, explorer, study, () => firstFrameMs)),
  );
  window.addEventListener('hashchange', () => {
    const spoken = languageIn(location.hash) ?? language;
    if (spoken !== language) return reopen();
    resize(root);
    address.follow();
    page.followed();
  });
  canvas.addEventListener('webglcontextlost', () => report(new Refusal(strings.lost)));
}

/** The viewer, or its refusal with the files that can be had all the same. */
function makeViewer(canvas: HTMLCanvasElement, scene: Scene, store: Store): Viewer {
  try {
    return new Viewer(canvas, new Frame(scene.frame), scene.world);
  } catch (error) {
    if (scene.downloads.length) status.append(downloads(scene, store));
    throw error;
  }
}

/** Give the scene the size, or the window, that the page's address asks for. */
function resize(root: HTMLElement): void {
  const size = sizeIn(location.hash);
  root.style.width = size ? `${size.width}px` : '';
  root.style.height = size ? `${size.height}px` : '';
  const popup = popupIn(location.href);
  if (!size || popup === null) return;
  const open = (): Window | null => window.open(popup, '_blank', `popup,width=${size.width},height=${size.height}`);
  if (open()) return;
  // Browsers let only a click open a window.
  const offer = element('button', { type: 'button', class: 'word main offer' }, strings.openWindow(`${size.width} × ${size.height}`));
  offer.addEventListener('click', () => {
    open();
    offer.remove();
  });
  root.append(offer);
}

/** Load the page again, past its poster. */
function reopen(): void {
  history.replaceState({ started: true }, '');
  location.reload();
}

function readScene(): Scene {
  try {
    return JSON.parse(document.getElementById('scene')!.textContent!) as Scene;
  } catch (error) {
    throw new DataError(String(error));
  }
}

/** Never a blank page: say what is wrong where the scene would be. */
function report(error: unknown): void {
  const text = error instanceof Error ? error.message : String(error);
  bar.hidden = true;
  const picture = posterPicture(document.title);
  if (picture) status.prepend(picture);
  message.textContent = error instanceof Refusal ? text : strings.damaged(text);
  status.setAttribute('role', 'alert');
  status.hidden = false;
  if (!(error instanceof Refusal || error instanceof DataError)) console.error(error);
}

/** Let the browser show how much is done: half of it is reading the bytes, the rest building each layer and drawing the first picture. */
function advance(share: number): Promise<void> {
  bar.value = share;
  return new Promise((resolve) => setTimeout(resolve));
}
