/** Every word of the page. Another language is another table of this shape. */
const english = {
  layers: 'Layers',
  showPanel: 'Show layers and settings',
  hidePanel: 'Hide layers and settings',
  opacity: (title: string) => `Opacity of ${title}`,
  drape: (title: string) => `Picture on ${title}`,
  plainColor: 'Plain colour',
  exaggeration: 'Vertical exaggeration',
  times: (factor: string) => `${factor}×`,
  north: 'Turn to north',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  home: 'Show the whole scene',
  saveImage: 'Save image',
  close: 'Close',
  copy: 'Copy coordinates',
  copied: 'Copied',
  notCopied: 'Copying failed',
  easting: 'East',
  northing: 'North',
  height: 'Height',
  longitude: 'Longitude',
  latitude: 'Latitude',
  degrees: 'WGS 84',
  coordinates: 'Coordinates',
  noValue: 'no value',
  yes: 'yes',
  no: 'no',
  feature: (number: number) => `Feature ${number + 1}`,
  canvas: (title: string) =>
    `Three-dimensional view of ${title}. Arrow keys move, with Shift they turn; + and − zoom, N turns to north, Home shows everything.`,
  loading: 'Loading',
  noWebGL: 'This page draws with WebGL 2, which this browser does not offer. Try a current browser, or turn hardware acceleration on.',
  damaged: (reason: string) => `The scene can't be shown: its data is incomplete or damaged (${reason}).`,
  lost: 'The graphics card stopped drawing. Load the page again.',
};

export type Strings = typeof english;

export const strings: Strings = english;
