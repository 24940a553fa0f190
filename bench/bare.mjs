// A bare three.js page that draws parts: what bench/page.py compares ours with.
import { AmbientLight, DirectionalLight, DoubleSide, MeshLambertMaterial, PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';

const renderer = new WebGLRenderer({ antialias: true });
renderer.setSize(window.innerWidth, window.innerHeight);
document.body.append(renderer.domElement);

/** Decode, upload and draw parts, with the pictures that are in them; `view` is camera and target in local metres. Gives the milliseconds to the first picture. */
window.show = async (urls, view, fov) => {
  const started = performance.now();
  const parts = await Promise.all(urls.map(async (url) => new GLTFLoader().parseAsync(await (await fetch(url)).arrayBuffer(), '')));
  const plain = new MeshLambertMaterial({ vertexColors: true, flatShading: true, side: DoubleSide });
  const draped = new Map();
  const looks = ({ map }) => {
    if (!map) return plain;
    if (!draped.has(map)) draped.set(map, new MeshLambertMaterial({ map, side: DoubleSide }));
    return draped.get(map);
  };
  for (const { scene } of parts) scene.traverse((object) => (object.material = object.material && looks(object.material)));
  const scene = new Scene().add(...parts.map((part) => part.scene), new AmbientLight(0xffffff, 2), new DirectionalLight(0xffffff, 2));
  const camera = new PerspectiveCamera(fov, window.innerWidth / window.innerHeight, 10, 1e5);
  camera.position.set(...view.camera);
  camera.lookAt(...view.target);
  window.move = () => {
    camera.position.x += 1;
    renderer.render(scene, camera);
  };
  window.move();
  window.wait(renderer.domElement);
  return performance.now() - started;
};

/** Wait until a canvas is drawn: reading a pixel needs the whole picture. */
window.wait = (canvas) => {
  const copy = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  copy.drawImage(canvas, 0, 0);
  return copy.getImageData(0, 0, 1, 1).data[0];
};
