import { makeApi, type Api } from './api';
import { Frame } from './data/frame';
import type { Scene } from './data/scene';
import { Store } from './data/store';
import { DataError, Refusal } from './errors';
import { strings } from './strings';
import { Page } from './ui/page';
import { Viewer } from './viewer';

declare global {
  interface Window {
    scenery: Pick<Api, 'ready'> & Partial<Api>;
  }
}

const status = document.getElementById('status')!;
const message = document.getElementById('status-text')!;
const bar = document.getElementById('status-bar') as HTMLProgressElement;

const ready = open();
window.scenery = { ready };
ready.catch(report);

async function open(): Promise<void> {
  const canvas = document.getElementById('view') as HTMLCanvasElement;
  const scene = readScene();
  const viewer = new Viewer(canvas, new Frame(scene.frame));
  const total = scene.chunks.reduce((sum, chunk) => sum + chunk.bytes, 0);
  const store = new Store(scene.chunks);
  await store.load(async (bytes) => {
    bar.value = total ? bytes / total : 1;
    await nextTask();
  });
  await viewer.build(scene, store);
  let firstFrameMs = 0;
  const page = new Page(canvas.parentElement!, scene, viewer, store);
  viewer.start();
  viewer.stage.finish();
  firstFrameMs = performance.now();
  status.hidden = true;
  Object.defineProperties(
    window.scenery,
    Object.getOwnPropertyDescriptors(makeApi(viewer, ready, scene.chunks, page, () => firstFrameMs)),
  );
  canvas.addEventListener('webglcontextlost', () => report(new Refusal(strings.lost)));
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
  message.textContent = error instanceof Refusal ? text : strings.damaged(text);
  status.setAttribute('role', 'alert');
  status.hidden = false;
  if (!(error instanceof Refusal || error instanceof DataError)) console.error(error);
}

/** Let the browser show what has happened so far. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
