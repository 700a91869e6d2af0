import { render } from 'lit';
/** Renders a template into an element, and updates it there. */
export const renderView = (view, element) => void render(view, element);
