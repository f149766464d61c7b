import { Window } from 'happy-dom';

/**
 * A document for React and Vue to render into. Only what they look for: fetch, Request and the like stay Node's, which the
 * server in the same process needs. Import it before them.
 */
const window = new Window();
const names = ['document', 'Node', 'Element', 'HTMLElement', 'HTMLIFrameElement', 'SVGElement', 'ShadowRoot'] as const;
Object.assign(globalThis, { window, ...Object.fromEntries(names.map((name) => [name, window[name]])) });
