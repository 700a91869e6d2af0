import { render } from 'lit';

/** Renders a template into an element, and updates it there. */
export const renderView = (view: unknown, element: Element): void => void render(view, element as HTMLElement);
