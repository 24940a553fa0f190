import { counted } from './languages/counted';
import { finnish } from './languages/finnish';
import { german } from './languages/german';
import { japanese } from './languages/japanese';
import { language, type Language } from './languages/language';

/** Every word of the page. The other languages are tables of the same shape; one that lacks a word does not compile. */
const english = {
  layers: 'Layers',
  showPanel: 'Show layers and settings',
  hidePanel: 'Hide layers and settings',
  opacity: (title: string) => `Opacity of ${title}`,
  classes: (count: number) => counted(count, { one: 'class', other: 'classes' }),
  unnamedClass: (number: number) => `Class ${number}`,
  drape: (title: string) => `Picture on ${title}`,
  plainColor: 'Plain colour',
  groups: 'What is shown',
  views: 'Views',
  logo: 'Logo of the publisher',
  zoomTo: (title: string) => `Zoom to ${title}`,
  compare: 'Compare with',
  compared: (title: string) => `Second picture on ${title}`,
  divider: 'Divider between the pictures',
  dividerAt: (left: string, right: string, percent: number) => `${left} on the left ${percent} %, ${right} on the right`,
  exaggeration: 'Vertical exaggeration',
  times: (factor: string) => `${factor}×`,
  tools: 'Tools',
  north: 'Turn to north',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  home: 'Show the whole scene',
  rotate: 'Turn around (R)',
  hideInterface: 'Hide the interface (H)',
  showInterface: 'Show the interface (H)',
  saveImage: 'Save image',
  saveImageKey: 'Save image (Shift+S)',
  save: 'Save',
  pictureWidth: 'Width (pixels)',
  pictureHeight: 'Height (pixels)',
  background: 'Background',
  backgrounds: { seen: 'As seen', white: 'White', transparent: 'Transparent' },
  withLabels: 'With labels',
  drawing: 'Drawing…',
  notDrawn: 'The picture could not be made; a smaller one may be.',
  tooLarge: (most: string) => `That is more than the ${most} pixels that a browser holds.`,
  language: 'Language',
  about: 'About this scene',
  aboutKey: 'About this scene, and how to use it (I)',
  viewAddress: 'Link to this view',
  embedCode: 'Code to embed it in a page',
  copyText: 'Copy',
  usage: 'Mouse, fingers and keys',
  credits: 'Sources',
  orbitUsage: [
    ['Drag', 'Turn'],
    ['Right button, Shift or two fingers', 'Move'],
    ['Wheel or pinch', 'Zoom'],
  ] as [string, string][],
  trackballUsage: [
    ['Drag', 'Turn every way'],
    ['Right button, Shift or two fingers', 'Move'],
    ['Wheel, pinch or twist', 'Zoom and roll'],
  ] as [string, string][],
  keys: [
    ['Click or tap', 'Tell what is there'],
    ['Double click', 'Come nearer'],
    ['Arrow keys, with Shift', 'Move, turn'],
    ['Enter', 'Tell what is in the middle'],
    ['+ −', 'Zoom'],
    ['N, Home', 'Turn to north, show everything'],
    ['R', 'Turn around, and stop'],
    ['I', 'This box'],
    ['H', 'Hide and show the interface'],
    ['Shift+S', 'Save an image'],
    ['Esc', 'Close, stop'],
  ] as [string, string][],
  download: 'Download the model',
  notDownloaded: 'Downloading failed',
  formats: { glb: 'glTF, for most 3D programs', obj: 'OBJ, with colours and images', mtl: 'Colours of the OBJ file', stl: 'STL, shape only', dae: 'COLLADA, with colours and images', image: 'Image on a surface' },
  scale: 'Scale at the middle of the picture',
  plane: 'Horizontal plane',
  showPlane: 'Show',
  planeLevel: 'Height of the plane',
  planeColor: 'Colour of the plane',
  planeOpacity: 'Opacity of the plane',
  wheelHint: 'Click the scene or hold Ctrl to zoom',
  start: 'Start the 3D view',
  openWindow: (size: string) => `Open in a window of ${size} pixels`,
  close: 'Close',
  copy: 'Copy coordinates',
  copied: 'Copied',
  notCopied: 'Copying failed',
  copyValue: (name: string) => `Copy ${name}`,
  enlarge: (name: string) => `Show the picture larger: ${name}`,
  picture: (name: string) => `Picture: ${name}`,
  easting: 'East',
  northing: 'North',
  height: 'Height',
  longitude: 'Longitude',
  latitude: 'Latitude',
  degrees: 'WGS 84',
  compass: { north: 'N', east: 'E', south: 'S', west: 'W' },
  coordinates: 'Coordinates',
  nothing: 'Nothing is there',
  noValue: 'no value',
  yes: 'yes',
  no: 'no',
  feature: (number: number) => `Feature ${number + 1}`,
  canvas: (title: string) =>
    `Three-dimensional view of ${title}. Arrow keys move, with Shift they turn; + and − zoom, Enter tells what is in the middle, N turns to north, Home shows everything.`,
  loading: 'Loading',
  noWebGL: 'This page draws with WebGL 2, which this browser does not offer. Try a current browser, or turn hardware acceleration on.',
  damaged: (reason: string) => `The scene can't be shown: its data is incomplete or damaged (${reason}).`,
  lost: 'The graphics card stopped drawing. Load the page again.',
};

export type Strings = typeof english;

/** Words that wait for their translation and are English everywhere until then. */
type Waiting = never;

/** What the table of another language holds. */
export type Translation = Omit<Strings, Waiting> & Partial<Strings>;

export const tables: Record<Language, Translation> = { en: english, de: german, fi: finnish, ja: japanese };

export const strings: Strings = { ...english, ...tables[language] };
