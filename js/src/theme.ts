import type { Scenery } from './draw/backdrop';

/** Colours that the stylesheet can't give to the canvas. */
export interface Theme extends Scenery {
  accent: string;
}

const LIGHT: Scenery = { zenith: '#a6c6e4', horizon: '#eef2f4', ground: '#e4e2dd' };
const DARK: Scenery = { zenith: '#10161e', horizon: '#323b45', ground: '#2a3037' };

export function darkTheme(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}

export function theme(): Theme {
  const accent = getComputedStyle(document.documentElement).getPropertyValue('--accent').trim();
  return { ...(darkTheme().matches ? DARK : LIGHT), accent };
}
