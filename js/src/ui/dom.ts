type Child = Node | string | null;

/** A new element; text children are text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** Paths on a 24 × 24 grid, drawn as lines. */
const ICONS = {
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  home: 'M4 11.5 12 5l8 6.5M6.5 9.5V19h11V9.5',
  tools: 'M5 12v.01M12 12v.01M19 12v.01',
  image: 'M12 4v11m0 0 4.5-4.5M12 15l-4.5-4.5M5 19.5h14',
  rotate: 'M20 12a8 8 0 1 1-2.6-5.9M20 4v4.5h-4.5',
  info: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM12 11v5M12 8v.2',
  show: 'M3 12s3-6.5 9-6.5 9 6.5 9 6.5-3 6.5-9 6.5S3 12 3 12zm9-2.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  hide: 'm4.5 4.5 15 15M10 5.7a9 9 0 0 1 2-.2c6 0 9 6.5 9 6.5a15 15 0 0 1-2.5 3.4M6.2 7.6A14 14 0 0 0 3 12s3 6.5 9 6.5a9 9 0 0 0 3.9-.9',
  frame: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M12 9.5v5M9.5 12h5',
  close: 'M6 6l12 12M18 6 6 18',
  copy: 'M9 9h10v11H9zM5.5 15.5H5V4h10v1.5',
  measure: 'M3.5 15.5 15.5 3.5l5 5-12 12zM7 12l2 2M10 9l3 3M13 6l2 2',
  layers: 'm12 4 9 5-9 5-9-5zM4 13.8l8 4.4 8-4.4',
  search: 'M10.5 4.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM15 15l5 5',
  filter: 'M4.5 6h15l-5.8 7v5.5l-3.4-2V13z',
  play: 'M8 5.5v13l10.5-6.5z',
  pause: 'M8.5 6v12M15.5 6v12',
} as const;

const SVG = 'http://www.w3.org/2000/svg';

export function icon(name: keyof typeof ICONS): SVGSVGElement {
  const picture = svg('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true', class: 'icon' }) as SVGSVGElement;
  picture.append(svg('path', { d: ICONS[name] }));
  return picture;
}

/** A needle whose north end is filled. */
export function needle(): SVGSVGElement {
  const picture = svg('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true', class: 'icon needle' }) as SVGSVGElement;
  picture.append(svg('path', { d: 'M12 2.5 16 12H8z', class: 'north' }), svg('path', { d: 'M12 21.5 8 12h8z', class: 'south' }));
  return picture;
}

/** A ring with four ticks around the middle of the picture. */
export function sight(): SVGSVGElement {
  const picture = svg('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true', class: 'sight' }) as SVGSVGElement;
  picture.append(svg('path', { d: 'M12 6a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM12 1v5M12 18v5M1 12h5M18 12h5' }));
  return picture;
}

export function button(label: string, picture: Node, action: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', 'aria-label': label, title: label }, picture);
  made.addEventListener('click', action);
  return made;
}

export function wordButton(text: string, action: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'word' }, text);
  made.addEventListener('click', action);
  return made;
}

export function svg(tag: string, attributes: Record<string, string>): Element {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** Hand a file to the reader, named by a text of any letters. */
export function download(file: Blob, name: string, ending: string): void {
  offer(file, `${name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim() || 'scene'}.${ending}`);
}

/** Hand a file of this name to the reader. */
export function offer(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  element('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
