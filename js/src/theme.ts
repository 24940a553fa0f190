import type { Scenery } from './draw/backdrop';

/** Colours that the stylesheet can't give to the canvas. */
export interface Theme extends Scenery {
  accent: string;
}

const LIGHT: Theme = { zenith: '#a6c6e4', horizon: '#eef2f4', ground: '#e4e2dd', accent: '#1769d2' };
const DARK: Theme = { zenith: '#10161e', horizon: '#323b45', ground: '#2a3037', accent: '#4c9dff' };

export function darkTheme(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}

export function theme(): Theme {
  return darkTheme().matches ? DARK : LIGHT;
}
